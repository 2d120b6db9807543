package be.simexit.operator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import be.simexit.content.ContentEntry;
import be.simexit.content.ContentRows;
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
		List<Fact> unknown = ContentRows.follow(this.facts, said.facts(), (fact) -> new Fact(this, fact.code(), 0));
		this.facts.removeAll(unknown);
	}

	/** No data file has this brand any more, but editors touched something of it. */
	void keepAllWithoutFile() {
		keepWithoutFile();
		this.contacts.forEach(ContentEntry::keepWithoutFile);
		this.facts.forEach(ContentEntry::keepWithoutFile);
	}

	/** Whether editors left anything here that no data file holds. */
	boolean isTouchedAnywhere() {
		return isTouched() || this.contacts.stream().anyMatch(ContentEntry::isTouched)
				|| this.facts.stream().anyMatch(ContentEntry::isTouched);
	}

	List<Contact> contacts() {
		return this.contacts;
	}

	List<Fact> facts() {
		return this.facts;
	}

	/** Adds a contact that no data file holds, under a code that is free. */
	Contact add(ContactData data) {
		Contact added = new Contact(this, free(data.channel().code() + "-" + data.purpose().code(), this.contacts),
				end(this.contacts));
		this.contacts.add(added);
		return added;
	}

	/** Adds a fact that no data file holds, under a code that is free. */
	Fact add(FactData data) {
		Fact added = new Fact(this, free(data.topic().code(), this.facts), end(this.facts));
		this.facts.add(added);
		return added;
	}

	private static String free(String stem, List<? extends ContentEntry<?>> taken) {
		int number = taken.size() + 1;
		while (taken.stream().map(ContentEntry::code).toList().contains(stem + "-" + number)) {
			number++;
		}
		return stem + "-" + number;
	}

	private static int end(List<? extends ContentEntry<?>> entries) {
		return entries.stream().mapToInt(ContentEntry::position).max().orElse(0) + 1;
	}

	/**
	 * This brand as pages read it.
	 */
	OperatorEntry entry() {
		return new OperatorEntry(content(), shown(this.contacts).stream().map(Contact::entry).toList(),
				shown(this.facts).stream().map(Fact::content).toList());
	}

	private static <E extends ContentEntry<?>> List<E> shown(List<E> entries) {
		return entries.stream()
			.filter((entry) -> !entry.isRemoved())
			.sorted(Comparator.<E>comparingInt(ContentEntry::position).thenComparing(ContentEntry::code))
			.toList();
	}

}
