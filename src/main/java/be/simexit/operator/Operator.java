package be.simexit.operator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import be.simexit.content.ContentEntry;
import be.simexit.content.ContentRows;
import be.simexit.feedback.Feedback;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;

/**
 * A brand in the database, with its contacts and facts.
 */
@Entity
class Operator extends ContentEntry<OperatorData> {

	@OneToMany(mappedBy = "operator", cascade = CascadeType.ALL, orphanRemoval = true)
	private List<Contact> contacts = new ArrayList<>();

	@OneToMany(mappedBy = "operator", cascade = CascadeType.ALL, orphanRemoval = true)
	private List<Fact> facts = new ArrayList<>();

	protected Operator() {
	}

	Operator(OperatorData data) {
		super(data.code(), data.position());
	}

	@Override
	protected Class<OperatorData> shape() {
		return OperatorData.class;
	}

	/** Brings contacts and facts in line with the data file. */
	void followParts(OperatorData said) {
		List<Contact> untold = ContentRows.follow(this.contacts, said.contacts(),
				(contact) -> new Contact(this, contact.code(), 0));
		this.contacts.removeAll(untold);
		List<Fact> unknown = ContentRows.follow(this.facts, said.facts(), (fact) -> new Fact(this, fact.code()));
		this.facts.removeAll(unknown);
	}

	/** Whether editors left anything here that no data file holds. */
	boolean isTouchedAnywhere() {
		return isTouched() || this.contacts.stream().anyMatch(ContentEntry::isTouched)
				|| this.facts.stream().anyMatch(ContentEntry::isTouched);
	}

	Optional<Contact> contact(String contactCode) {
		return this.contacts.stream().filter((contact) -> contact.code().equals(contactCode)).findFirst();
	}

	/** Adds a contact that no data file holds, under a code that is free. */
	Contact add(ContactData data) {
		String stem = data.channel().code() + "-" + data.purpose().code() + "-";
		int number = this.contacts.size() + 1;
		while (contact(stem + number).isPresent()) {
			number++;
		}
		int last = this.contacts.stream().mapToInt(ContentEntry::position).max().orElse(0);
		Contact added = new Contact(this, stem + number, last + 1);
		this.contacts.add(added);
		return added;
	}

	/**
	 * This brand as pages read it.
	 * @param feedback what visitors said, by the id of the contact
	 */
	OperatorEntry entry(Map<Long, Feedback> feedback) {
		return new OperatorEntry(content(),
				shown(this.contacts).stream().map((contact) -> contact.entry(feedback)).toList(),
				shown(this.facts).stream().map(Fact::content).toList());
	}

	private static <E extends ContentEntry<?>> List<E> shown(List<E> entries) {
		return entries.stream()
			.filter((entry) -> !entry.isRemoved())
			.sorted(Comparator.<E>comparingInt(ContentEntry::position).thenComparing(ContentEntry::code))
			.toList();
	}

}
