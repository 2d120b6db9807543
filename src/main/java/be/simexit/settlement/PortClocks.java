package be.simexit.settlement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The clocks of a number that moves to another operator.
 */
public final class PortClocks {

	private PortClocks() {
	}

	/**
	 * The days of a move; null where not known.
	 *
	 * @param prepaid whether the old card is prepaid, so that no bill comes
	 * @param askedOn the day the new operator was asked
	 * @param on the day on which the number is to move
	 * @param movedOn the day it moved
	 * @param claims whether credit is left to claim
	 * @param claimedOn the day it was claimed
	 * @param refunded whether it came
	 */
	public record Dates(boolean prepaid, @Nullable LocalDate askedOn, @Nullable LocalDate on,
			@Nullable LocalDate movedOn, boolean claims, @Nullable LocalDate claimedOn, boolean refunded) {

		/**
		 * The last day on which the move is in time.
		 * @return one working day after the agreed one (PORT-02), null if none was agreed
		 */
		public @Nullable LocalDate due() {
			return (this.on != null) ? WorkingDays.after(this.on, 1) : null;
		}

		/**
		 * How many days after the last day in time.
		 * @param until the day to count to: that of the move, or today
		 * @return days, 0 if it is in time or no day was agreed
		 */
		public int lateDays(LocalDate until) {
			LocalDate due = due();
			return (due != null && until.isAfter(due)) ? Math.toIntExact(ChronoUnit.DAYS.between(due, until)) : 0;
		}

		/**
		 * Whether the number moved later than the day after the one that was agreed
		 * (PORT-02: at most one working day).
		 * @return false while either day is not known
		 */
		public boolean isLate() {
			return this.movedOn != null && lateDays(this.movedOn) > 0;
		}

	}

	/**
	 * The clocks that run.
	 * @param dates the days of the move
	 * @return the clocks, earliest first; each kind at most once
	 */
	public static List<Deadline> of(Dates dates) {
		List<Deadline> clocks = new ArrayList<>();
		LocalDate moved = dates.movedOn();
		if (moved == null) {
			add(clocks, ClockKind.PORT, dates.on(), Deadline.Basis.GIVEN, RuleId.PORT_02);
		}
		else {
			add(clocks, ClockKind.OLD_BILL, dates.prepaid() ? null : moved.plusMonths(1), Deadline.Basis.OWN,
					RuleId.PORT_06);
		}
		if (dates.isLate() && dates.askedOn() != null) {
			add(clocks, ClockKind.PORT_CLAIM, LegalDates.latePortClaimedBy(dates.askedOn()), Deadline.Basis.RULE,
					RuleId.PORT_05);
		}
		if (dates.claims() && moved != null && dates.claimedOn() == null) {
			add(clocks, ClockKind.REFUND_CLAIM, LegalDates.refundAskedBy(moved), Deadline.Basis.RULE, RuleId.PRE_05);
		}
		if (dates.claimedOn() != null && !dates.refunded()) {
			add(clocks, ClockKind.REFUND, dates.claimedOn().plusWeeks(Clocks.REFUNDED_WITHIN_WEEKS),
					Deadline.Basis.ABOUT, RuleId.PRE_06);
		}
		clocks.sort(Comparator.comparing(Deadline::on).thenComparing(Deadline::code));
		return List.copyOf(clocks);
	}

	private static void add(List<Deadline> clocks, ClockKind kind, @Nullable LocalDate on, Deadline.Basis basis,
			RuleId rule) {
		if (on != null) {
			clocks.add(new Deadline(kind, on, basis, rule));
		}
	}

}
