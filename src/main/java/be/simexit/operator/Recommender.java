package be.simexit.operator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import be.simexit.content.Grade;

/**
 * Chooses the recommended contact (decision 0012). What cannot be reached from where the
 * person is, is left out. What comes first in every way: that it is for this kind of
 * line. Then, for a letter, the language, what it is for, how sure it is; for a call,
 * that it is known to work from where the person is, what it is for, how sure it is; on
 * the web and in a shop, what it is for, that it leads somewhere, how sure it is, the
 * language. Last comes the order of the data file.
 */
final class Recommender {

	private final OperatorEntry operator;

	private final Recommendation.Need need;

	Recommender(OperatorEntry operator, Recommendation.Need need) {
		this.operator = operator;
		this.need = need;
	}

	Recommendation choose() {
		return among(this.operator.reachedBy(this.need.way())
			.stream()
			.filter((contact) -> contact.purpose() != Purpose.OTHER)
			.filter((contact) -> this.need.way() != Way.LETTER || contact.isFor(Channel.POST))
			.toList());
	}

	/**
	 * The line for lost cards; where none can be used, that of customer service. A short
	 * number works from the lost card's own network only.
	 */
	Recommendation block() {
		List<ContactEntry> all = this.operator.contacts(Channel.PHONE)
			.stream()
			.filter((contact) -> contact.purpose() == Purpose.LOST || contact.purpose() == Purpose.SERVICE)
			.toList();
		Recommendation lost = among(all.stream().filter((contact) -> contact.purpose() == Purpose.LOST).toList());
		Recommendation any = among(all.stream().filter((contact) -> !contact.isShortNumber()).toList());
		return ((lost.contact() != null) ? lost : any).beside(all);
	}

	private Recommendation among(List<ContactEntry> known) {
		List<ContactEntry> usable = known.stream().filter(this::isUsable).sorted(order()).toList();
		if (usable.isEmpty()) {
			return new Recommendation(this.need.way(), null, Recommendation.Confidence.UNSURE, whyNone(known), known);
		}
		ContactEntry best = usable.get(0);
		Recommendation.Reason reason = reason(best);
		return new Recommendation(this.need.way(), best, confidence(best, reason), reason,
				known.stream().filter((contact) -> !contact.equals(best)).toList());
	}

	private Recommendation.Reason whyNone(List<ContactEntry> known) {
		if (known.isEmpty()) {
			return Recommendation.Reason.NONE;
		}
		boolean near = this.need.abroad() && known.stream().allMatch((contact) -> contact.abroad() == Works.NO);
		return near ? Recommendation.Reason.NOT_ABROAD : Recommendation.Reason.DISAGREE;
	}

	/**
	 * Values that disagree are never offered as a button, unless editors say which one to
	 * use.
	 */
	private boolean isUsable(ContactEntry contact) {
		boolean button = this.need.way() == Way.PHONE || this.need.way() == Way.WEB;
		boolean disputed = contact.data().grade() == Grade.CONFLICTING && contact.data().advice() == null;
		boolean reached = !this.need.abroad() || contact.abroad() != Works.NO;
		return !(button && disputed) && reached;
	}

	private Comparator<ContactEntry> order() {
		Comparator<ContactEntry> kind = first((contact) -> !isForOtherLine(contact));
		Comparator<ContactEntry> purpose = Comparator.comparing(this::rank);
		Comparator<ContactEntry> sure = Comparator.comparing((contact) -> confidence(contact, reason(contact)));
		Comparator<ContactEntry> spoken = first((contact) -> contact.isIn(this.need.language()));
		Comparator<ContactEntry> link = first((contact) -> contact.link() != null);
		return switch (this.need.way()) {
			case LETTER -> kind.thenComparing(spoken).thenComparing(purpose).thenComparing(sure);
			case PHONE -> kind.thenComparing(first((contact) -> reach(contact) == Works.YES))
				.thenComparing(purpose)
				.thenComparing(sure);
			case WEB, SHOP -> kind.thenComparing(purpose).thenComparing(link).thenComparing(sure).thenComparing(spoken);
		};
	}

	private static Comparator<ContactEntry> first(Predicate<ContactEntry> wanted) {
		return Comparator.comparing((contact) -> !wanted.test(contact));
	}

	private boolean isForOtherLine(ContactEntry contact) {
		ContactData.Advice advice = contact.data().advice();
		return advice != null && this.need.line() != null && !advice.lines().isEmpty()
				&& !advice.lines().contains(this.need.line());
	}

	/** In one's own customer zone one may cancel; a help page only tells how. */
	private int rank(ContactEntry contact) {
		boolean online = this.need.way() == Way.WEB;
		return switch (contact.purpose()) {
			case CANCEL -> 0;
			case ACCOUNT -> online ? 1 : 2;
			default -> online ? 2 : 1;
		};
	}

	/** From abroad what works there; else what any line can call. */
	private Works reach(ContactEntry contact) {
		ContactData.Reach reach = contact.data().reach();
		if (reach == null) {
			return Works.UNKNOWN;
		}
		return this.need.abroad() ? reach.abroad() : reach.belgium();
	}

	private Recommendation.Reason reason(ContactEntry contact) {
		if (contact.isFor(Channel.PHONE) && this.need.abroad() && contact.abroad() == Works.UNKNOWN) {
			return Recommendation.Reason.FROM_ABROAD;
		}
		LocalDate checked = contact.checkedOn();
		if (checked != null) {
			return checked(contact, ChronoUnit.DAYS.between(checked, this.need.today()));
		}
		return isGeneral(contact) ? Recommendation.Reason.GENERAL : ofSource(contact);
	}

	private static Recommendation.Reason checked(ContactEntry contact, long days) {
		if (days > Freshness.RED_AFTER_DAYS) {
			return Recommendation.Reason.CHECKED_LONG_AGO;
		}
		boolean own = isOwn(contact);
		if (days > Freshness.AMBER_AFTER_DAYS) {
			return own ? Recommendation.Reason.OWN_PAGE : Recommendation.Reason.OUTSIDE;
		}
		return own ? Recommendation.Reason.CHECKED : Recommendation.Reason.CHECKED_OUTSIDE;
	}

	private static boolean isOwn(ContactEntry contact) {
		return contact.data().grade() == Grade.OFFICIAL_CURRENT || contact.data().grade() == Grade.REGULATOR;
	}

	/**
	 * Online only a page for cancelling is one, unless the operator says it takes it so.
	 */
	private boolean isGeneral(ContactEntry contact) {
		boolean taken = Glance.of(this.operator, Way.WEB).accepted();
		return this.need.way() == Way.WEB && contact.purpose() != Purpose.CANCEL && !taken;
	}

	private Recommendation.Reason ofSource(ContactEntry contact) {
		return switch (contact.data().grade()) {
			case OFFICIAL_CURRENT, REGULATOR -> Recommendation.Reason.OWN_PAGE;
			case OFFICIAL_OLD -> Recommendation.Reason.OLD_PAGE;
			case THIRD_PARTY ->
				isPointedOut(contact) ? Recommendation.Reason.POINTED_OUT : Recommendation.Reason.OUTSIDE;
			case UNCONFIRMED -> Recommendation.Reason.UNCONFIRMED;
			case CONFLICTING -> Recommendation.Reason.DISAGREE;
		};
	}

	private boolean isPointedOut(ContactEntry contact) {
		boolean page = contact.data().menu() != null
				|| (contact.isFor(Channel.WEB) && contact.purpose() == Purpose.CANCEL);
		return page && contact.data()
			.date()
			.earliest()
			.filter((day) -> day.isAfter(this.need.today().minusYears(1)))
			.isPresent();
	}

	private static Recommendation.Confidence confidence(ContactEntry contact, Recommendation.Reason reason) {
		ContactData.Advice advice = contact.data().advice();
		boolean advised = advice != null && advice.confidence() != null && contact.checkedOn() == null
				&& reason != Recommendation.Reason.FROM_ABROAD;
		if (advice != null && advised) {
			return Objects.requireNonNull(advice.confidence());
		}
		return switch (reason) {
			case CHECKED -> Recommendation.Confidence.SURE;
			case CHECKED_OUTSIDE, OWN_PAGE, POINTED_OUT -> Recommendation.Confidence.LIKELY;
			case CHECKED_LONG_AGO, OLD_PAGE, OUTSIDE, UNCONFIRMED, DISAGREE, GENERAL, FROM_ABROAD, NOT_ABROAD, NONE ->
				Recommendation.Confidence.UNSURE;
		};
	}

}
