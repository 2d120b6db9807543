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
					: new Line("subscription", Range.NOTHING, Working.of("fee.bill", free), "FEE-05");
		}
		LocalDate notice = facts.noticeOn();
		if (notice == null || subscription.amount().isNothing() || !isFreeExit(notice, facts.end())) {
			return subscription;
		}
		BigDecimal most = subscription.amount().high();
		return new Line("subscription", Range.upTo(most),
				Working.of("fee.change", notice, LegalDates.freeExitUntil(notice), most), "CHG-01");
	}

	/**
	 * The device, of which it is not known whether the day on the bill covers it.
	 */
	static Line appliedToDevice(LastBill.Facts facts, Line device) {
		LocalDate free = facts.nothingDueFrom();
		boolean covered = free != null && !facts.end().isBefore(free) && !device.amount().isNothing();
		return (free != null && covered) ? new Line("device", Range.upTo(device.amount().high()),
				Working.of("device.bill", free, device.amount().high()), "FEE-05") : device;
	}

	/** A bill that names a later day beats a calculation that ends earlier. */
	private static Line atLeast(LastBill.Facts facts, LocalDate free, Line subscription) {
		int months = Math.min(ExitFee.FREE_FROM_MONTH, Elapsed.between(facts.end(), free).monthsBegun());
		BigDecimal most = facts.contract().fees(months).max(subscription.amount().high());
		return new Line("subscription", new Range(subscription.amount().low(), most),
				Working.of("fee.bill.later", free, most), "FEE-05");
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
			addIfLater(clocks, "free-from", LegalDates.freeFrom(start), facts.end(), "FEE-01");
		}
		if (start != null && facts.contract().device() != null) {
			addIfLater(clocks, "device-free", LegalDates.deviceFreeFrom(start), facts.end(), "FEE-03");
		}
		LocalDate notice = facts.noticeOn();
		if (notice != null) {
			clocks.add(new Deadline("free-exit", LegalDates.freeExitUntil(notice), Deadline.Basis.RULE, "CHG-01"));
		}
		return clocks;
	}

	private static void addIfLater(List<Deadline> clocks, String code, LocalDate day, LocalDate end, String rule) {
		if (day.isAfter(end)) {
			clocks.add(new Deadline(code, day, Deadline.Basis.RULE, rule));
		}
	}

}
