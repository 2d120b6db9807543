package be.simexit.operator;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import be.simexit.Databases;
import be.simexit.Server;
import be.simexit.content.ContentChange;
import be.simexit.content.ContentChanges;
import be.simexit.text.SourceDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Data files reach the database once, follow their changes, and never overwrite an
 * editor; on H2 and on PostgreSQL.
 */
class SeedingIntegrationTests {

	private static final Source CALL = new Source("called by a test", null);

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
		try (Server server = Server.start(Databases.fresh(kind), this.data)) {
			Directory seeded = server.get(CurrentDirectory.class).get();

			assertThat(seeded).usingRecursiveComparison().isEqualTo(RealDirectory.load());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgres" })
	void seedingAgainChangesNothing(String kind) {
		String database = Databases.fresh(kind);
		Directory first;
		try (Server server = Server.start(database, this.data)) {
			first = server.get(CurrentDirectory.class).get();
		}
		try (Server server = Server.start(database, this.data)) {
			assertThat(server.get(CurrentDirectory.class).get()).isEqualTo(first);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgres" })
	void untouchedRowsFollowTheFile(String kind) {
		String database = Databases.fresh(kind);
		Server.start(database, this.data).close();
		Server.replace(this.data.resolve("operators/orange.yaml"), "02 745 95 00", "02 745 95 01");
		Server.replace(this.data.resolve("operators/orange.yaml"), "brand: Orange", "brand: Orange!");
		this.data.resolve("operators/undo.yaml").toFile().delete();

		try (Server server = Server.start(database, this.data)) {
			Directory directory = server.get(CurrentDirectory.class).get();
			assertThat(directory.find("orange").orElseThrow().brand()).isEqualTo("Orange!");
			assertThat(values(directory, "orange")).contains("02 745 95 01").doesNotContain("02 745 95 00");
			assertThat(directory.find("undo")).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgres" })
	void anEditedContactIsNeverOverwrittenAndARemovedOneNeverComesBack(String kind) {
		String database = Databases.fresh(kind);
		ContactEntry edited;
		ContactEntry removed;
		try (Server server = Server.start(database, this.data)) {
			edited = phone(server, 0);
			removed = phone(server, 1);
			ContactEditing editing = server.get(ContactEditing.class);
			editing.change("orange", edited.code(), edited.version(), withValue(edited.data(), "0800 12 345"), "ed");
			editing.remove("orange", removed.code(), removed.version(), "ed");
			assertThat(values(server.get(CurrentDirectory.class).get(), "orange")).contains("0800 12 345");
		}
		for (int start = 0; start < 2; start++) {
			try (Server server = Server.start(database, this.data)) {
				List<String> values = values(server.get(CurrentDirectory.class).get(), "orange");
				assertThat(values).contains("0800 12 345").doesNotContain(removed.data().value());
				assertThat(server.get(ContactEditing.class).inDataFile("orange", edited.code())).map(ContactData::hours)
					.isEqualTo(Optional.ofNullable((start == 0) ? edited.data().hours() : "Mo-Fr 08:00-20:00"));
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
		try (Server server = Server.start(database, this.data)) {
			edited = phone(server, 0);
			ContactData said = withHours(edited.data(), "Mo-Fr 08:00-20:00");
			server.get(ContactEditing.class).change("orange", edited.code(), edited.version(), said, "ed");
			assertThat(phone(server, 0).edited()).isTrue();
			assertThat(phone(server, 0).data()).isEqualTo(said);
		}
		Server.replace(this.data.resolve("operators/orange.yaml"), "code: " + edited.code() + "\n",
				"code: " + edited.code() + "\n    hours: \"Mo-Fr 08:00-20:00\"\n");
		try (Server server = Server.start(database, this.data)) {
			assertThat(phone(server, 0).edited()).isFalse();
			assertThat(phone(server, 0).data().hours()).isEqualTo("Mo-Fr 08:00-20:00");
			assertThat(phone(server, 0).version()).isEqualTo(edited.version() + 1);
		}
	}

	@Test
	void aWrongEditIsTakenBackAndTheHistoryKeepsBoth() {
		try (Server server = Server.start(Databases.fresh("h2"), this.data)) {
			ContactEntry before = phone(server, 0);
			ContactEditing editing = server.get(ContactEditing.class);
			editing.change("orange", before.code(), before.version(), withValue(before.data(), "5001"), "ed");
			editing.takeFile("orange", before.code(), "ed");

			assertThat(phone(server, 0).data()).isEqualTo(before.data());
			assertThat(phone(server, 0).edited()).isFalse();
			List<ContentChange> history = server.get(ContentChanges.class)
				.findByEntryOrderByIdDesc("contact orange/" + before.code());
			assertThat(history).extracting(ContentChange::verb).containsExactly("took-file", "edited");
			assertThat(history.get(1).before()).contains("\"value\":\"5000\"");
			assertThat(history.get(1).after()).contains("\"value\":\"5001\"");
			assertThat(history).extracting(ContentChange::changedBy).containsOnly("ed");
		}
	}

	@Test
	void aCheckIsNoEdit() {
		try (Server server = Server.start(Databases.fresh("h2"), this.data)) {
			ContactEntry before = phone(server, 0);
			server.get(ContactEditing.class).check("orange", before.code(), before.version(), "ed");

			ContactEntry checked = phone(server, 0);
			assertThat(checked.edited()).isFalse();
			assertThat(checked.checkedBy()).isEqualTo("ed");
			assertThat(checked.version()).isEqualTo(before.version());
			assertThat(checked.data()).isEqualTo(before.data());
		}
	}

	@Test
	void furtherSourcesSurviveAnEdit() {
		try (Server server = Server.start(Databases.fresh("h2"), this.data)) {
			OperatorEntry owner = server.get(CurrentDirectory.class)
				.get()
				.operators()
				.stream()
				.filter((operator) -> operator.contacts().stream().anyMatch((it) -> it.sources().size() > 1))
				.findFirst()
				.orElseThrow();
			ContactEntry contact = owner.contacts()
				.stream()
				.filter((it) -> it.sources().size() > 1)
				.findFirst()
				.orElseThrow();
			ContactData typed = withHours(contact.data(), "Mo-Fr 08:00-20:00").from("",
					new Source(contact.source().name(), contact.source().url()), List.of());
			server.get(ContactEditing.class).change(owner.code(), contact.code(), contact.version(), typed, "ed");

			ContactEntry edited = server.get(CurrentDirectory.class)
				.get()
				.find(owner.code())
				.flatMap((it) -> it.contact(contact.code()))
				.orElseThrow();
			assertThat(edited.sources()).isEqualTo(contact.sources());
		}
	}

	@Test
	void anAddedContactGetsACodeThatIsFree() {
		String database = Databases.fresh("h2");
		try (Server server = Server.start(database, this.data)) {
			ContactData data = phone(server, 0).data();
			server.get(ContactEditing.class).add("orange", withValue(data, "5004"), "ed");
		}
		Path file = this.data.resolve("operators/orange.yaml");
		String yaml = Server.text(file);
		int first = yaml.indexOf("  - code: phone-own");
		int second = yaml.indexOf("  - code:", first + 1);
		Server.replace(file, yaml.substring(first, second), "");
		try (Server server = Server.start(database, this.data)) {
			ContactData data = phone(server, 0).data();
			server.get(ContactEditing.class).add("orange", withValue(data, "5005"), "ed");

			assertThat(values(server.get(CurrentDirectory.class).get(), "orange")).contains("5004", "5005");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgres" })
	void theSecondOfTwoEditorsIsRefused(String kind) {
		try (Server server = Server.start(Databases.fresh(kind), this.data)) {
			ContactEntry contact = phone(server, 0);
			ContactEditing editing = server.get(ContactEditing.class);
			editing.change("orange", contact.code(), contact.version(), withValue(contact.data(), "5001"), "one");

			assertThatExceptionOfType(ContactChangedException.class).isThrownBy(() -> editing.change("orange",
					contact.code(), contact.version(), withValue(contact.data(), "5002"), "two"));
			assertThat(phone(server, 0).data().value()).isEqualTo("5001");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgres" })
	void anotherNodeSeesAChange(String kind) {
		String database = Databases.fresh(kind);
		try (Server one = Server.start(database, this.data); Server other = Server.start(database, this.data)) {
			ContactEntry contact = phone(one, 0);
			one.get(ContactEditing.class)
				.change("orange", contact.code(), contact.version(), withValue(contact.data(), "5003"), "ed");

			other.get(CurrentDirectory.class).follow();

			assertThat(phone(other, 0).data().value()).isEqualTo("5003");
		}
	}

	private static ContactEntry phone(Server server, int index) {
		return server.get(CurrentDirectory.class).get().find("orange").orElseThrow().contacts(Channel.PHONE).get(index);
	}

	private static List<String> values(Directory directory, String operator) {
		return directory.find(operator)
			.orElseThrow()
			.contacts()
			.stream()
			.map((contact) -> contact.data().value())
			.toList();
	}

	private static ContactData withHours(ContactData data, String hours) {
		return new ContactData(data.code(), data.channel(), data.purpose(), data.value(), data.languages(),
				data.reach(), data.cost(), hours, data.menu(), data.note(), data.source(), data.also(), data.date(),
				data.grade());
	}

	private static ContactData withValue(ContactData data, String value) {
		return new ContactData(data.code(), data.channel(), data.purpose(), value, data.languages(), data.reach(),
				data.cost(), data.hours(), data.menu(), data.note(), CALL, data.also(), SourceDate.of("2026-11-22"),
				data.grade());
	}

}
