package be.simexit.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import be.simexit.editor.EditorNames;
import be.simexit.operator.ContactEntry;
import be.simexit.operator.OperatorEntry;
import be.simexit.operator.Purpose;
import be.simexit.operator.Works;
import org.jspecify.annotations.Nullable;

/**
 * The contacts of one operator, sorted for a reader.
 *
 * @param operator the operator
 * @param fromAbroad whether the reader is in another country
 * @param checkers under which name who checked a contact is shown, one for each contact
 * of the operator in its order; null where there is none
 */
record Contacts(OperatorEntry operator, boolean fromAbroad, List<@Nullable String> checkers) {

	static Contacts of(OperatorEntry operator, boolean fromAbroad, EditorNames names) {
		List<@Nullable String> checkers = new ArrayList<>();
		operator.contacts().forEach((contact) -> checkers.add(names.shown(contact.checkedBy())));
		return new Contacts(operator, fromAbroad, checkers);
	}

	/**
	 * Who checked a contact.
	 * @param contact one of these contacts
	 * @return the name that visitors see, null for none
	 */
	public @Nullable String checker(ContactEntry contact) {
		return this.checkers.get(this.operator.contacts().indexOf(contact));
	}

	/**
	 * The contacts by what they are for.
	 * @return the groups in the order of purposes, none of them empty
	 */
	public List<Group> groups() {
		return Arrays.stream(Purpose.values())
			.map((purpose) -> new Group(purpose, of(purpose)))
			.filter((group) -> !group.contacts().isEmpty())
			.toList();
	}

	private List<ContactEntry> of(Purpose purpose) {
		return this.operator.contacts()
			.stream()
			.filter((contact) -> contact.purpose() == purpose)
			.filter((contact) -> !this.fromAbroad || contact.abroad() != Works.NO)
			.sorted(Comparator.comparing((contact) -> this.fromAbroad && contact.abroad() == Works.UNKNOWN))
			.toList();
	}

	/**
	 * How many contacts are left out because they are of no use from abroad.
	 * @return the number of contacts
	 */
	public long leftOut() {
		return !this.fromAbroad ? 0
				: this.operator.contacts().stream().filter((contact) -> contact.abroad() == Works.NO).count();
	}

	/** The contacts for one purpose. */
	record Group(Purpose purpose, List<ContactEntry> contacts) {
	}

}
