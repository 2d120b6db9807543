package be.simexit.operator;

import java.nio.file.Path;
import java.util.List;

import be.simexit.Databases;
import be.simexit.Server;
import be.simexit.content.ContentChange;
import be.simexit.content.ContentChanges;
import be.simexit.content.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What editors do to contacts can be checked, taken back and told.
 */
class ContactEditingIntegrationTests {

	@TempDir
	private Path folder;

	private Path data;

	@BeforeEach
	void copyData() {
		this.data = Server.copyOfData(this.folder.resolve("data"));
	}

	@Test
	void aWrongEditIsTakenBackAndTheHistoryKeepsBoth() {
		try (Server server = Server.startLazily(Databases.fresh("h2"), this.data)) {
			ContactEntry before = OrangeContacts.phone(server, 0);
			ContactEditing editing = server.get(ContactEditing.class);
			editing.change("orange", before.code(), before.version(), OrangeContacts.withValue(before.data(), "5001"),
					"ed");
			editing.takeFile("orange", before.code(), OrangeContacts.phone(server, 0).version(), "ed");

			assertThat(OrangeContacts.phone(server, 0).data()).isEqualTo(before.data());
			assertThat(OrangeContacts.phone(server, 0).edited()).isFalse();
			List<ContentChange> history = server.get(ContentChanges.class)
				.findByEntryOrderByIdDesc("contact orange/" + before.code());
			assertThat(history).extracting(ContentChange::verb).containsExactly("took-file", "edited");
			assertThat(history.get(1).before()).contains("\"value\":\"5000\"");
			assertThat(history.get(1).after()).contains("\"value\":\"5001\"");
			assertThat(history).extracting(ContentChange::changedBy).containsOnly("ed");
		}
	}

	@Test
	void theFileIsTakenOnlyByWhoSawWhatStands() {
		try (Server server = Server.startLazily(Databases.fresh("h2"), this.data)) {
			ContactEntry before = OrangeContacts.phone(server, 0);
			ContactEditing editing = server.get(ContactEditing.class);
			editing.change("orange", before.code(), before.version(), OrangeContacts.withValue(before.data(), "5001"),
					"ed");

			assertThatExceptionOfType(ContactChangedException.class)
				.isThrownBy(() -> editing.takeFile("orange", before.code(), before.version(), "another"));
			assertThat(OrangeContacts.phone(server, 0).data().value()).isEqualTo("5001");
		}
	}

	@Test
	void aCheckIsNoEdit() {
		try (Server server = Server.startLazily(Databases.fresh("h2"), this.data)) {
			ContactEntry before = OrangeContacts.phone(server, 0);
			server.get(ContactEditing.class).check("orange", before.code(), before.version(), "ed");

			ContactEntry checked = OrangeContacts.phone(server, 0);
			assertThat(checked.edited()).isFalse();
			assertThat(checked.checkedBy()).isEqualTo("ed");
			assertThat(checked.version()).isEqualTo(before.version());
			assertThat(checked.data()).isEqualTo(before.data());
		}
	}

	@Test
	void furtherSourcesSurviveAnEdit() {
		try (Server server = Server.startLazily(Databases.fresh("h2"), this.data)) {
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
			ContactData typed = OrangeContacts.withHours(contact.data(), "Mo-Fr 08:00-20:00")
				.from("", new Source(contact.source().name(), contact.source().url()), List.of(),
						contact.data().advice());
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
		try (Server server = Server.startLazily(database, this.data)) {
			ContactData data = OrangeContacts.phone(server, 0).data();
			server.get(ContactEditing.class).add("orange", OrangeContacts.withValue(data, "5004"), "ed");
		}
		Path file = this.data.resolve("operators/orange.yaml");
		String yaml = Server.text(file);
		int first = yaml.indexOf("  - code: phone-own");
		int second = yaml.indexOf("  - code:", first + 1);
		Server.replace(file, yaml.substring(first, second), "");
		try (Server server = Server.startLazily(database, this.data)) {
			ContactData data = OrangeContacts.phone(server, 0).data();
			server.get(ContactEditing.class).add("orange", OrangeContacts.withValue(data, "5005"), "ed");

			assertThat(OrangeContacts.values(server.get(CurrentDirectory.class).get(), "orange")).contains("5004",
					"5005");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgres" })
	void theSecondOfTwoEditorsIsRefused(String kind) {
		try (Server server = Server.startLazily(Databases.fresh(kind), this.data)) {
			ContactEntry contact = OrangeContacts.phone(server, 0);
			ContactEditing editing = server.get(ContactEditing.class);
			editing.change("orange", contact.code(), contact.version(),
					OrangeContacts.withValue(contact.data(), "5001"), "one");

			assertThatExceptionOfType(ContactChangedException.class).isThrownBy(() -> editing.change("orange",
					contact.code(), contact.version(), OrangeContacts.withValue(contact.data(), "5002"), "two"));
			assertThat(OrangeContacts.phone(server, 0).data().value()).isEqualTo("5001");
		}
	}

}
