package be.simexit.operator;

import java.util.List;

import be.simexit.Server;
import be.simexit.content.Source;
import be.simexit.text.SourceDate;

/**
 * Contacts of Orange that tests change.
 */
final class OrangeContacts {

	private static final Source CALL = new Source("called by a test", null);

	private OrangeContacts() {
	}

	static ContactEntry phone(Server server, int index) {
		return server.get(CurrentDirectory.class).get().find("orange").orElseThrow().contacts(Channel.PHONE).get(index);
	}

	static List<String> values(Directory directory, String operator) {
		return directory.find(operator)
			.orElseThrow()
			.contacts()
			.stream()
			.map((contact) -> contact.data().value())
			.toList();
	}

	static ContactData withHours(ContactData data, String hours) {
		return new ContactData(data.code(), data.channel(), data.purpose(), data.value(), data.languages(),
				data.reach(), data.cost(), hours, data.menu(), data.note(), data.source(), data.also(), data.date(),
				data.grade(), data.advice());
	}

	/** Such a contact has no reach. */
	static ContactData asChat(ContactData data) {
		return new ContactData(data.code(), Channel.CHAT, data.purpose(), data.value(), data.languages(), null,
				data.cost(), data.hours(), data.menu(), data.note(), CALL, data.also(), SourceDate.of("2026-11-22"),
				data.grade(), data.advice());
	}

	static ContactData withValue(ContactData data, String value) {
		return new ContactData(data.code(), data.channel(), data.purpose(), value, data.languages(), data.reach(),
				data.cost(), data.hours(), data.menu(), data.note(), CALL, data.also(), SourceDate.of("2026-11-22"),
				data.grade(), data.advice());
	}

}
