package be.simexit.operator;

import java.nio.file.Path;
import java.util.List;

import be.simexit.Databases;
import be.simexit.Server;
import be.simexit.content.ContentChange;
import be.simexit.content.ContentChangedException;
import be.simexit.content.ContentChanges;
import be.simexit.content.Deed;
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
			Edits editing = new Edits(server, "ed");
			editing.change(before, OrangeContacts.withValue(before.data(), "5001"));
			editing.takeFile(before.name(), OrangeContacts.phone(server, 0).version());

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

	/**
	 * A number that became an address and is to be a number again: no node would start
	 * with it.
	 */
	@Test
	void whatIsLeftOfAnUndoneChangeKeepsTheRulesToo() {
		try (Server server = Server.startLazily(Databases.fresh("h2"), this.data)) {
			ContactEntry before = OrangeContacts.phone(server, 0);
			Edits edits = new Edits(server, "ed");
			Deed deed = edits.change(before, OrangeContacts.asChat(before.data()));
			ContactEntry now = server.get(CurrentDirectory.class)
				.get()
				.find("orange")
				.orElseThrow()
				.contacts(Channel.CHAT)
				.stream()
				.filter((it) -> it.code().equals(before.code()))
				.findFirst()
				.orElseThrow();
			edits.change(now, OrangeContacts.withValue(now.data(), "https://example.org/chat"));

			assertThatExceptionOfType(ContentChangedException.class).isThrownBy(() -> edits.undo(deed));
			assertThat(OrangeContacts.values(server.get(CurrentDirectory.class).get(), "orange"))
				.contains("https://example.org/chat");
		}
	}

	@Test
	void theFileIsTakenOnlyByWhoSawWhatStands() {
		try (Server server = Server.startLazily(Databases.fresh("h2"), this.data)) {
			ContactEntry before = OrangeContacts.phone(server, 0);
			new Edits(server, "ed").change(before, OrangeContacts.withValue(before.data(), "5001"));

			assertThatExceptionOfType(ContentChangedException.class)
				.isThrownBy(() -> new Edits(server, "another").takeFile(before.name(), before.version()));
			assertThat(OrangeContacts.phone(server, 0).data().value()).isEqualTo("5001");
		}
	}

	@Test
	void aCheckIsNoEdit() {
		try (Server server = Server.startLazily(Databases.fresh("h2"), this.data)) {
			ContactEntry before = OrangeContacts.phone(server, 0);
			new Edits(server, "ed").check(before);

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
			new Edits(server, "ed").change(contact, OrangeContacts.withHours(contact.data(), "Mo-Fr 08:00-20:00"));

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
			new Edits(server, "ed").add("orange", OrangeContacts.withValue(data, "5004"));
		}
		Path file = this.data.resolve("operators/orange.yaml");
		String yaml = Server.text(file);
		int first = yaml.indexOf("  - code: phone-own");
		int second = yaml.indexOf("  - code:", first + 1);
		Server.replace(file, yaml.substring(first, second), "");
		try (Server server = Server.startLazily(database, this.data)) {
			ContactData data = OrangeContacts.phone(server, 0).data();
			new Edits(server, "ed").add("orange", OrangeContacts.withValue(data, "5005"));

			assertThat(OrangeContacts.values(server.get(CurrentDirectory.class).get(), "orange")).contains("5004",
					"5005");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgres" })
	void theSecondOfTwoEditorsIsRefused(String kind) {
		try (Server server = Server.startLazily(Databases.fresh(kind), this.data)) {
			ContactEntry contact = OrangeContacts.phone(server, 0);
			new Edits(server, "one").change(contact, OrangeContacts.withValue(contact.data(), "5001"));

			assertThatExceptionOfType(ContentChangedException.class).isThrownBy(
					() -> new Edits(server, "two").change(contact, OrangeContacts.withValue(contact.data(), "5002")))
				.satisfies((clash) -> assertThat(clash.fields()).containsExactly("value"));
			assertThat(OrangeContacts.phone(server, 0).data().value()).isEqualTo("5001");
		}
	}

}
