package be.simexit.operator;

import java.nio.file.Path;
import java.util.List;

import be.simexit.Databases;
import be.simexit.Server;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Data files reach the database once, follow their changes, and never overwrite an
 * editor; on H2 and on PostgreSQL.
 */
class ContentSeedingIntegrationTests {

	@TempDir
	private Path folder;

	private Path data;

	@BeforeEach
	void copyData() {
		this.data = Server.copyOfData(this.folder.resolve("data"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgres" })
	void whatWasSeededIsWhatTheFilesSay(String kind) {
		try (Server server = Server.startLazily(Databases.fresh(kind), this.data)) {
			Directory seeded = server.get(CurrentDirectory.class).get();

			assertThat(seeded).usingRecursiveComparison().isEqualTo(RealDirectory.load());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgres" })
	void seedingAgainChangesNothing(String kind) {
		String database = Databases.fresh(kind);
		Directory first;
		try (Server server = Server.startLazily(database, this.data)) {
			first = server.get(CurrentDirectory.class).get();
		}
		try (Server server = Server.startLazily(database, this.data)) {
			assertThat(server.get(CurrentDirectory.class).get()).isEqualTo(first);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgres" })
	void untouchedRowsFollowTheFile(String kind) {
		String database = Databases.fresh(kind);
		Server.startLazily(database, this.data).close();
		Server.replace(this.data.resolve("operators/orange.yaml"), "02 745 95 00", "02 745 95 01");
		Server.replace(this.data.resolve("operators/orange.yaml"), "brand: Orange", "brand: Orange!");
		this.data.resolve("operators/undo.yaml").toFile().delete();

		try (Server server = Server.startLazily(database, this.data)) {
			Directory directory = server.get(CurrentDirectory.class).get();
			assertThat(directory.find("orange").orElseThrow().brand()).isEqualTo("Orange!");
			assertThat(OrangeContacts.values(directory, "orange")).contains("02 745 95 01")
				.doesNotContain("02 745 95 00");
			assertThat(directory.find("undo")).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgres" })
	void anEditedContactIsNeverOverwrittenAndARemovedOneNeverComesBack(String kind) {
		String database = Databases.fresh(kind);
		ContactEntry edited;
		ContactEntry removed;
		try (Server server = Server.startLazily(database, this.data)) {
			edited = OrangeContacts.phone(server, 0);
			removed = OrangeContacts.phone(server, 1);
			Edits edits = new Edits(server, "ed");
			edits.change(edited, OrangeContacts.withValue(edited.data(), "0800 12 345"));
			edits.remove(removed);
			assertThat(OrangeContacts.values(server.get(CurrentDirectory.class).get(), "orange"))
				.contains("0800 12 345");
		}
		for (int start = 0; start < 2; start++) {
			try (Server server = Server.startLazily(database, this.data)) {
				List<String> values = OrangeContacts.values(server.get(CurrentDirectory.class).get(), "orange");
				assertThat(values).contains("0800 12 345").doesNotContain(removed.data().value());
				assertThat(new Edits(server, "ed").inFile(edited.name()).hours())
					.isEqualTo((start == 0) ? edited.data().hours() : "Mo-Fr 08:00-20:00");
			}
			if (start == 0) {
				Server.replace(this.data.resolve("operators/orange.yaml"), "code: " + edited.code() + "\n",
						"code: " + edited.code() + "\n    hours: \"Mo-Fr 08:00-20:00\"\n");
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgres" })
	void anEditThatArrivesInTheFileEnds(String kind) {
		String database = Databases.fresh(kind);
		ContactEntry edited;
		try (Server server = Server.startLazily(database, this.data)) {
			edited = OrangeContacts.phone(server, 0);
			ContactData said = OrangeContacts.withHours(edited.data(), "Mo-Fr 08:00-20:00");
			new Edits(server, "ed").change(edited, said);
			assertThat(OrangeContacts.phone(server, 0).edited()).isTrue();
			assertThat(OrangeContacts.phone(server, 0).data()).isEqualTo(said);
		}
		Server.replace(this.data.resolve("operators/orange.yaml"), "code: " + edited.code() + "\n",
				"code: " + edited.code() + "\n    hours: \"Mo-Fr 08:00-20:00\"\n");
		try (Server server = Server.startLazily(database, this.data)) {
			assertThat(OrangeContacts.phone(server, 0).edited()).isFalse();
			assertThat(OrangeContacts.phone(server, 0).data().hours()).isEqualTo("Mo-Fr 08:00-20:00");
			assertThat(OrangeContacts.phone(server, 0).version()).isEqualTo(edited.version() + 1);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgres" })
	void anotherNodeSeesAChange(String kind) {
		String database = Databases.fresh(kind);
		try (Server one = Server.startLazily(database, this.data);
				Server other = Server.startLazily(database, this.data)) {
			ContactEntry contact = OrangeContacts.phone(one, 0);
			new Edits(one, "ed").change(contact, OrangeContacts.withValue(contact.data(), "5003"));

			other.get(CurrentDirectory.class).follow();

			assertThat(OrangeContacts.phone(other, 0).data().value()).isEqualTo("5003");
		}
	}

}
