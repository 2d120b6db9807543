package be.simexit.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the days of a contract change about the exit fee: the day that the bill names
 * (FEE-05), and a change of terms (CHG-01).
 */
final class ContractDates {

	private ContractDates() {
	}

	/**
	 * The fees to the end of the sixth month, as far as those days leave them.
	 */
	static Line applied(LastBill.Facts facts, Line subscription) {
		LocalDate free = facts.nothingDueFrom();
		if (free != null) {
			return facts.end().isBefore(free) ? atLeast(facts, free, subscription)
					: new Line(Heading.SUBSCRIPTION, Range.NOTHING, Working.of(Formula.FEE_BILL, free), RuleId.FEE_05);
		}
		LocalDate notice = facts.noticeOn();
		if (notice == null || subscription.amount().isNothing() || !isFreeExit(notice, facts.end())) {
			return subscription;
		}
		BigDecimal most = subscription.amount().high();
		return new Line(Heading.SUBSCRIPTION, Range.upTo(most),
				Working.of(Formula.FEE_CHANGE, notice, LegalDates.freeExitUntil(notice), most), RuleId.CHG_01);
	}

	/**
	 * The device, of which it is not known whether the day on the bill covers it.
	 */
	static Line appliedToDevice(LastBill.Facts facts, Line device) {
		LocalDate free = facts.nothingDueFrom();
		boolean covered = free != null && !facts.end().isBefore(free) && !device.amount().isNothing();
		return (free != null && covered) ? new Line(Heading.DEVICE, Range.upTo(device.amount().high()),
				Working.of(Formula.DEVICE_BILL, free, device.amount().high()), RuleId.FEE_05) : device;
	}

	/** A bill that names a later day beats a calculation that ends earlier. */
	private static Line atLeast(LastBill.Facts facts, LocalDate free, Line subscription) {
		int months = Math.min(ExitFee.FREE_FROM_MONTH, Elapsed.between(facts.end(), free).monthsBegun());
		BigDecimal most = facts.contract().fees(months).max(subscription.amount().high());
		return new Line(Heading.SUBSCRIPTION, new Range(subscription.amount().low(), most),
				Working.of(Formula.FEE_BILL_LATER, free, most), RuleId.FEE_05);
	}

	private static boolean isFreeExit(LocalDate notice, LocalDate end) {
		return !end.isBefore(notice) && !end.isAfter(LegalDates.freeExitUntil(notice));
	}

	/**
	 * The days from which leaving costs less, and until which it is free.
	 * @param facts what the forecast starts from
	 * @return clocks that lie after the end, or tell of a change of terms
	 */
	static List<Deadline> clocks(LastBill.Facts facts) {
		List<Deadline> clocks = new ArrayList<>();
		LocalDate start = facts.start();
		if (start != null && facts.contract().kind() != Contract.Kind.OPEN) {
			addIfLater(clocks, byRule(ClockKind.FREE_FROM, LegalDates.freeFrom(start), RuleId.FEE_01), facts.end());
		}
		if (start != null && facts.contract().device() != null) {
			addIfLater(clocks, byRule(ClockKind.DEVICE_FREE, LegalDates.deviceFreeFrom(start), RuleId.FEE_03),
					facts.end());
		}
		LocalDate notice = facts.noticeOn();
		if (notice != null) {
			clocks.add(byRule(ClockKind.FREE_EXIT, LegalDates.freeExitUntil(notice), RuleId.CHG_01));
		}
		return clocks;
	}

	private static Deadline byRule(ClockKind kind, LocalDate day, RuleId rule) {
		return new Deadline(kind, day, Deadline.Basis.RULE, rule);
	}

	private static void addIfLater(List<Deadline> clocks, Deadline deadline, LocalDate end) {
		if (deadline.on().isAfter(end)) {
			clocks.add(deadline);
		}
	}

}
