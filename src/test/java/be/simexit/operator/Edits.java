package be.simexit.operator;

import java.time.Clock;

import be.simexit.Server;
import be.simexit.content.ContentDesk;
import be.simexit.content.ContentShelf;
import be.simexit.content.Deed;
import be.simexit.content.EntryKind;
import be.simexit.content.EntryName;
import be.simexit.content.How;
import be.simexit.content.Leaves;
import be.simexit.content.Merge;

/**
 * What an editor does in a test.
 */
public record Edits(Server server, String editor) {

	/** Changes a contact from what the editor saw to something else, and checks it. */
	public Deed change(ContactEntry saw, ContactData wants) {
		Deed deed = deed();
		desk().change(saw.name(), new Merge(Leaves.of(saw.data()), Leaves.of(wants)), How.CALL, deed);
		return deed;
	}

	Deed add(String operator, ContactData wants) {
		Deed deed = deed();
		desk().add(EntryKind.CONTACT, operator, Leaves.of(wants), How.CALL, deed);
		return deed;
	}

	Deed check(ContactEntry saw) {
		Deed deed = deed();
		desk().check(saw.name(), saw.version(), How.CALL, deed);
		return deed;
	}

	Deed remove(ContactEntry saw) {
		Deed deed = deed();
		desk().remove(saw.name(), saw.version(), deed);
		return deed;
	}

	void takeFile(EntryName name, long seen) {
		desk().takeFile(name, seen, deed());
	}

	void undo(Deed deed) {
		desk().undo(deed.code(), deed());
	}

	ContactData inFile(EntryName name) {
		return (ContactData) this.server.get(ContentShelf.class).find(name).orElseThrow().inFile();
	}

	ContentDesk desk() {
		return this.server.get(ContentDesk.class);
	}

	Deed deed() {
		return Deed.now(this.editor, this.server.get(Clock.class), null);
	}

}
