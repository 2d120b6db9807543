package be.simexit.admin;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import be.simexit.content.EntryName;
import be.simexit.content.Source;
import be.simexit.link.DeadLink;
import be.simexit.operator.ContactEntry;
import be.simexit.operator.Freshness;
import be.simexit.operator.OperatorEntry;
import be.simexit.operator.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * One contact, and why an editor should look at it.
 *
 * @param contact the contact
 * @param operator the operator it belongs to
 * @param freshness how long ago it was last known to be true
 * @param needs why to look, worst first; empty if all is well
 * @param shown how often visitors were shown it in the last thirty days
 * @param checkedToday whether an editor checked it today
 * @param dead what is wrong with its page or that of a source, null if nothing is known
 */
record Look(ContactEntry contact, OperatorEntry operator, Freshness freshness, List<Need> needs, long shown,
		boolean checkedToday, @Nullable DeadLink dead) {

	/** Brands of the past are looked at after those that people can leave today. */
	private static final double OF_THE_PAST = 0.3;

	/**
	 * How urgent it is.
	 * @return the weight of the worst need, more the more often it was shown; 0 if all is
	 * well
	 */
	double urgency() {
		int weight = this.needs.stream().mapToInt(Need::weight).max().orElse(0);
		double read = 1 + Math.log10(1.0 + this.shown);
		return weight * read * (this.operator.data().status().isChoosable() ? 1 : OF_THE_PAST);
	}

	public EntryName name() {
		return this.contact.name();
	}

	/** What a tick says to be still true: the entry as it stands. */
	public String seen() {
		return name() + "@" + this.contact.version();
	}

	/**
	 * Whether "still true today" can be said of it: nobody said so today, and nothing
	 * else waits to be decided.
	 */
	public boolean isOpen() {
		return !this.needs.contains(Need.PROPOSED) && !this.checkedToday;
	}

	public @Nullable Need worst() {
		return this.needs.isEmpty() ? null : this.needs.get(0);
	}

	/** How the shown number compares to the most shown one, in percent. */
	public long share(long most) {
		return (most > 0) ? Math.round(100.0 * this.shown / most) : 0;
	}

	/**
	 * What is known beside the directory.
	 *
	 * @param shown how often each entry was shown, by name
	 * @param proposed the entries for which a proposal waits
	 * @param differing the entries of which the data files say something else
	 * @param dead the links that do not answer, by address
	 */
	record Signs(Map<String, Long> shown, Set<EntryName> proposed, Set<EntryName> differing,
			Map<String, DeadLink> dead) {

		Look at(OperatorEntry operator, ContactEntry contact, LocalDate today) {
			Freshness freshness = contact.freshness(today);
			List<Need> needs = Arrays.stream(Need.values()).filter((need) -> has(contact, freshness, need)).toList();
			return new Look(contact, operator, freshness, needs, this.shown.getOrDefault(contact.name().toString(), 0L),
					today.equals(contact.checkedOn()), dead(contact));
		}

		private boolean has(ContactEntry contact, Freshness freshness, Need need) {
			boolean request = contact.purpose() == Purpose.CANCEL || contact.purpose() == Purpose.SERVICE;
			return switch (need) {
				case WRONG -> contact.feedback().doubted();
				case PROPOSED -> this.proposed.contains(contact.name());
				case DEAD -> dead(contact) != null;
				case DIFFERS -> this.differing.contains(contact.name());
				case OLD_REQUEST -> request && freshness == Freshness.RED;
				case UNDATED_REQUEST -> request && freshness == Freshness.NEVER;
				case OLD -> !request && freshness == Freshness.RED;
				case UNDATED -> !request && freshness == Freshness.NEVER;
				case AMBER -> freshness == Freshness.AMBER;
			};
		}

		private @Nullable DeadLink dead(ContactEntry contact) {
			return Stream.concat(Stream.ofNullable(contact.link()), contact.sources().stream().map(Source::url))
				.filter(Objects::nonNull)
				.map(this.dead::get)
				.filter(Objects::nonNull)
				.findFirst()
				.orElse(null);
		}

	}

}
