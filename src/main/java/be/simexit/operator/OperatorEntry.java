package be.simexit.operator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import be.simexit.text.Language;

/**
 * An operator with all that is known of it, as pages show it.
 *
 * @param code its code in URLs and data
 * @param data what is known of it as such
 * @param contacts the ways to reach it
 * @param facts what else is known
 */
public record OperatorEntry(String code, OperatorData data, List<ContactEntry> contacts, List<FactEntry> facts) {

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
	 * How many contacts were never checked.
	 * @param today the day to count from
	 * @return the number of contacts without a known date
	 */
	public long neverChecked(LocalDate today) {
		return this.contacts.stream().filter((contact) -> contact.freshness(today) == Freshness.NEVER).count();
	}

	/**
	 * The facts about some topics.
	 * @param topics the codes of the topics
	 * @return the facts, empty if none is known
	 */
	public List<FactEntry> about(String... topics) {
		List<String> wanted = List.of(topics);
		return this.facts.stream().filter((fact) -> wanted.contains(fact.topic().code())).toList();
	}

	/**
	 * The contacts by which a request can be handed in in one way; those for refunds,
	 * complaints and lost cards are left out.
	 * @param way "letter", "web", "phone" or "shop"
	 * @return the contacts, those for cancelling first, empty if none is known
	 */
	public List<ContactEntry> reachedBy(String way) {
		List<Channel> channels = switch (way) {
			case "letter" -> List.of(Channel.POST, Channel.EMAIL);
			case "web" -> List.of(Channel.WEB, Channel.APP, Channel.CHAT);
			case "phone" -> List.of(Channel.PHONE);
			case "shop" -> List.of(Channel.SHOP);
			default -> List.of();
		};
		List<Purpose> purposes = List.of(Purpose.CANCEL, Purpose.SERVICE, Purpose.ACCOUNT);
		return channels.stream()
			.flatMap((channel) -> contacts(channel).stream())
			.filter((contact) -> purposes.contains(contact.purpose()))
			.toList();
	}

	/**
	 * The address for a letter: in the language of the letter if there is one.
	 * @param language the language of the letter
	 * @return the contact, or empty if no address is known
	 */
	public Optional<ContactEntry> letterAddress(Language language) {
		List<ContactEntry> addresses = contacts(Channel.POST);
		return addresses.stream()
			.filter((contact) -> contact.isIn(language))
			.findFirst()
			.or(() -> addresses.stream().findFirst());
	}

}
