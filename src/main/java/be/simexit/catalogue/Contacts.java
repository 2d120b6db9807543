package be.simexit.catalogue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import be.simexit.operator.ContactEntry;
import be.simexit.operator.OperatorEntry;
import be.simexit.operator.Purpose;
import be.simexit.operator.Works;

/**
 * The contacts of one operator, sorted for a reader.
 *
 * @param operator the operator
 * @param fromAbroad whether the reader is in another country
 */
record Contacts(OperatorEntry operator, boolean fromAbroad) {

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
