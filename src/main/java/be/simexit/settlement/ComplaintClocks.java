package be.simexit.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The clocks of a complaint to an operator.
 */
public final class ComplaintClocks {

	/** A direct debit is given back without a reason for so long (BILL-11). */
	private static final int WEEKS_TO_TAKE_BACK = 8;

	private ComplaintClocks() {
	}

	/**
	 * The clocks that run.
	 * @param writtenOn the day the operator was written to, null before
	 * @param debitedOn the day of a direct debit that is to be taken back, null for none
	 * @param settled whether it is settled, so that nothing is waited for
	 * @return the clocks, earliest first; each kind at most once
	 */
	public static List<Deadline> of(@Nullable LocalDate writtenOn, @Nullable LocalDate debitedOn, boolean settled) {
		List<Deadline> clocks = new ArrayList<>();
		if (debitedOn != null && !settled) {
			clocks.add(new Deadline(ClockKind.DEBIT_BACK, debitedOn.plusWeeks(WEEKS_TO_TAKE_BACK), Deadline.Basis.ABOUT,
					RuleId.BILL_11));
		}
		if (writtenOn != null && !settled) {
			clocks.add(new Deadline(ClockKind.ANSWER, WorkingDays.after(writtenOn, Clocks.ANSWERED_WITHIN),
					Deadline.Basis.OWN, RuleId.COMP_01));
			clocks.add(new Deadline(ClockKind.OMBUDSMAN_UNTIL, LegalDates.ombudsmanUntil(writtenOn),
					Deadline.Basis.ABOUT, RuleId.COMP_02));
		}
		clocks.sort(Comparator.comparing(Deadline::on).thenComparing(Deadline::code));
		return List.copyOf(clocks);
	}

}
