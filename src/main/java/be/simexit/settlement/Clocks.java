package be.simexit.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * All clocks of a case. Where no rule sets a day, SimExit chooses one and says so.
 */
public final class Clocks {

	private static final int POSTED_BEFORE = 8;

	private static final int CONFIRMED_WITHIN = 10;

	private static final int REMIND_AFTER = 15;

	/**
	 * So many working days an operator has to answer a reminder or a complaint: our
	 * choice, no rule sets one.
	 */
	public static final int ANSWERED_WITHIN = 15;

	private static final int DAYS_TO_MOVE_ACCOUNTS = 7;

	/**
	 * So many weeks money takes to come back; for credit of a card PRE-06 says about
	 * four, for the rest it is our choice.
	 */
	static final int REFUNDED_WITHIN_WEEKS = 4;

	private final CaseDates dates;

	private final List<Deadline> deadlines = new ArrayList<>();

	private Clocks(CaseDates dates) {
		this.dates = dates;
	}

	/**
	 * The clocks of a case.
	 * @param dates the days it knows
	 * @return the clocks that run, earliest first; each kind at most once
	 */
	public static List<Deadline> of(CaseDates dates) {
		return of(dates, null);
	}

	/**
	 * The clocks of a case and of its contract.
	 * @param dates the days the case knows
	 * @param contract what is known of the contract, null if too little
	 * @return the clocks that run, earliest first; each kind at most once
	 */
	public static List<Deadline> of(CaseDates dates, LastBill.@Nullable Facts contract) {
		Clocks clocks = new Clocks(dates);
		if (contract != null) {
			clocks.deadlines.addAll(ContractDates.clocks(contract));
		}
		clocks.end();
		clocks.request();
		clocks.bill();
		clocks.refund();
		clocks.leaving();
		clocks.deadlines.sort(Comparator.comparing(Deadline::on).thenComparing(Deadline::code));
		return List.copyOf(clocks.deadlines);
	}

	private void end() {
		LocalDate end = this.dates.end();
		if (end != null) {
			add(ClockKind.ACCOUNTS, earlier(end, this.dates.leavingOn()).minusDays(DAYS_TO_MOVE_ACCOUNTS),
					Deadline.Basis.OWN, RuleId.PORT_08);
			add(ClockKind.END, end, Deadline.Basis.GIVEN, RuleId.END_03);
		}
	}

	private void request() {
		LocalDate sent = this.dates.sentOn();
		LocalDate end = this.dates.end();
		if (sent == null && end != null) {
			add(ClockKind.HAND_IN_BY, WorkingDays.before(end, POSTED_BEFORE), Deadline.Basis.OWN, RuleId.END_03);
		}
		if (sent != null && !this.dates.confirmed()) {
			LocalDate reminder = WorkingDays.after(sent, REMIND_AFTER);
			add(ClockKind.CONFIRMATION, WorkingDays.after(sent, CONFIRMED_WITHIN), Deadline.Basis.OWN, RuleId.END_04);
			add(ClockKind.REMINDER, reminder, Deadline.Basis.OWN, RuleId.END_04);
			add(ClockKind.OMBUDSMAN_FROM, WorkingDays.after(reminder, ANSWERED_WITHIN), Deadline.Basis.OWN,
					RuleId.COMP_01);
			add(ClockKind.OMBUDSMAN_UNTIL, LegalDates.ombudsmanUntil(reminder), Deadline.Basis.ABOUT, RuleId.COMP_02);
		}
	}

	private void bill() {
		LocalDate end = this.dates.end();
		if (this.dates.prepaid() || end == null) {
			return;
		}
		LocalDate billed = this.dates.billedOn();
		if (billed == null) {
			add(ClockKind.LAST_BILL, end.plusMonths(1), Deadline.Basis.OWN, RuleId.BILL_02);
		}
		else {
			add(ClockKind.DISPUTE_BY, LegalDates.disputedBy(billed), Deadline.Basis.ABOUT, RuleId.BILL_09);
		}
		LocalDate payBy = this.dates.payBy();
		if (payBy != null && !this.dates.paid()) {
			add(ClockKind.PAY_BY, payBy, Deadline.Basis.GIVEN, RuleId.BILL_03);
		}
		LocalDate last = (billed != null) ? billed : end.plusMonths(1);
		add(ClockKind.PAPERS, LegalDates.papersKeptUntil(last),
				(billed != null) ? Deadline.Basis.RULE : Deadline.Basis.ABOUT, RuleId.BILL_08);
	}

	private void refund() {
		LocalDate ported = this.dates.portedOn();
		if (ported != null && this.dates.claimedOn() == null) {
			add(ClockKind.REFUND_CLAIM, LegalDates.refundAskedBy(ported), Deadline.Basis.RULE, RuleId.PRE_05);
		}
		LocalDate claimed = this.dates.claimedOn();
		if (claimed != null && !this.dates.refunded()) {
			LocalDate expected = claimed.plusWeeks(REFUNDED_WITHIN_WEEKS);
			add(ClockKind.REFUND, expected, this.dates.prepaid() ? Deadline.Basis.ABOUT : Deadline.Basis.OWN,
					this.dates.prepaid() ? RuleId.PRE_06 : RuleId.BILL_02);
		}
	}

	private void leaving() {
		LocalDate end = this.dates.end();
		if (this.dates.leavingOn() != null && end != null && !this.dates.refunded()) {
			LocalDate claimed = this.dates.claimedOn();
			LocalDate billed = this.dates.prepaid() ? end : end.plusMonths(1);
			LocalDate from = (claimed != null && claimed.isAfter(billed)) ? claimed : billed;
			add(ClockKind.BANK, from.plusWeeks(REFUNDED_WITHIN_WEEKS), Deadline.Basis.OWN, RuleId.BILL_02);
		}
	}

	private void add(ClockKind kind, LocalDate on, Deadline.Basis basis, RuleId rule) {
		this.deadlines.add(new Deadline(kind, on, basis, rule));
	}

	private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
		return (other != null && other.isBefore(one)) ? other : one;
	}

}
