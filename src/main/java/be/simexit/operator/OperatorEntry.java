package be.simexit.operator;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import be.simexit.content.Grade;

/**
 * An operator with all that is known of it, as pages show it.
 *
 * @param data what is known of it as such
 * @param contacts the ways to reach it
 * @param facts what else is known
 */
public record OperatorEntry(OperatorData data, List<ContactEntry> contacts, List<FactData> facts) {

	private static final Set<Purpose> REQUESTS = EnumSet.of(Purpose.CANCEL, Purpose.SERVICE, Purpose.ACCOUNT,
			Purpose.OTHER);

	public String code() {
		return this.data.code();
	}

	public String brand() {
		return this.data.brand();
	}

	/**
	 * The contacts of one channel, those for cancelling first.
	 * @param channel the channel
	 * @return the contacts, empty if none is known
	 */
	public List<ContactEntry> contacts(Channel channel) {
		List<ContactEntry> all = this.contacts.stream().filter((contact) -> contact.isFor(channel)).toList();
		return Stream
			.concat(all.stream().filter((contact) -> contact.purpose() == Purpose.CANCEL),
					all.stream().filter((contact) -> contact.purpose() != Purpose.CANCEL))
			.toList();
	}

	/**
	 * The ways of handing in a request, at a glance.
	 * @return letter, web, phone and shop
	 */
	public List<Glance> ways() {
		return Stream.of(Way.values()).map((way) -> Glance.of(this, way)).toList();
	}

	/**
	 * Finds a contact.
	 * @param contact its code
	 * @return the contact, or empty if there is none such
	 */
	public Optional<ContactEntry> contact(String contact) {
		return this.contacts.stream().filter((known) -> known.code().equals(contact)).findFirst();
	}

	/**
	 * Whether a channel leads to this operator.
	 * @param channel the channel
	 * @return true if it takes a cancellation so or has such a contact
	 */
	public boolean reaches(Channel channel) {
		return this.data.accepts().contains(channel) || !contacts(channel).isEmpty();
	}

	/**
	 * Whether a telephone number of this operator works from abroad.
	 * @return yes if one does, unknown if none is known to, no if all are said not to
	 */
	public Works phoneFromAbroad() {
		List<Works> reaches = contacts(Channel.PHONE).stream().map(OperatorEntry::surelyAbroad).toList();
		if (reaches.contains(Works.YES)) {
			return Works.YES;
		}
		return (reaches.isEmpty() || reaches.contains(Works.UNKNOWN)) ? Works.UNKNOWN : Works.NO;
	}

	/** A number that nobody confirmed is not known to work anywhere. */
	private static Works surelyAbroad(ContactEntry number) {
		boolean doubtful = number.data().grade() == Grade.UNCONFIRMED && number.abroad() == Works.YES;
		return doubtful ? Works.UNKNOWN : number.abroad();
	}

	/**
	 * What became of a brand that is doubtful or retired.
	 * @return the facts about the company, or the first one known; empty for a current
	 * brand
	 */
	public List<FactData> fate() {
		if (this.data.status() == Status.CURRENT || this.data.status() == Status.UNLISTED) {
			return List.of();
		}
		List<FactData> company = about("company");
		return company.isEmpty() ? this.facts.stream().limit(1).toList() : company;
	}

	/**
	 * This entry under another name, for an operator that is not listed.
	 * @param brand the name on the bill
	 * @return the same with that name
	 */
	public OperatorEntry named(String brand) {
		return new OperatorEntry(this.data.named(brand), this.contacts, this.facts);
	}

	/**
	 * The facts about some topics.
	 * @param topics the codes of the topics
	 * @return the facts, empty if none is known
	 */
	public List<FactData> about(String... topics) {
		List<String> wanted = List.of(topics);
		return this.facts.stream().filter((fact) -> wanted.contains(fact.topic().code())).toList();
	}

	/**
	 * The contacts by which a request can be handed in in one way; those for refunds,
	 * complaints and lost cards are left out.
	 * @param way the way
	 * @return the contacts, those for cancelling first, empty if none is known
	 */
	public List<ContactEntry> reachedBy(Way way) {
		return way.channels()
			.stream()
			.flatMap((channel) -> contacts(channel).stream())
			.filter(OperatorEntry::takesRequests)
			.sorted(Comparator.comparing((contact) -> contact.purpose() == Purpose.OTHER))
			.toList();
	}

	private static boolean takesRequests(ContactEntry contact) {
		return REQUESTS.contains(contact.purpose());
	}

	/**
	 * The contact for a request handed in in one way, the same on every page and paper.
	 * @param need what the person needs
	 * @return the recommendation, without a contact where none can be used
	 */
	public Recommendation recommend(Recommendation.Need need) {
		return new Recommender(this, need).choose();
	}

	/**
	 * The telephone by which a lost card is blocked.
	 * @param need what the person needs, by telephone
	 * @return the line for lost cards, else that of customer service
	 */
	public Recommendation recommendToBlock(Recommendation.Need need) {
		return new Recommender(this, need).block();
	}

	/**
	 * The ways for which a contact is recommended to anybody, from Belgium or abroad.
	 * @param contact the contact
	 * @param today the day in Brussels
	 * @return the ways, empty if another contact is always better
	 */
	public List<Way> recommends(ContactEntry contact, LocalDate today) {
		return Arrays.stream(Way.values())
			.filter((way) -> this.data.letterLanguages()
				.stream()
				.anyMatch((language) -> Stream.of(true, false)
					.anyMatch((abroad) -> this.data.lines()
						.stream()
						.map((line) -> recommend(new Recommendation.Need(way, line, language, abroad, today)))
						.anyMatch((chosen) -> contact.equals(chosen.contact())))))
			.toList();
	}

	/**
	 * An e-mail address by which the operator can be reached, whatever is known of it.
	 * @return the contact, or empty if none is known
	 */
	public Optional<ContactEntry> recommendedEmail() {
		return contacts(Channel.EMAIL).stream().filter(OperatorEntry::takesRequests).findFirst();
	}

}
