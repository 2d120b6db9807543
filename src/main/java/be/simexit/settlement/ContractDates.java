package be.simexit.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the days of a contract change about the exit fee: the day that the bill names
 * (FEE-05), and a change of terms (CHG-01). They can only lower what the law allows
 * (decision 0011).
 */
final class ContractDates {

	private ContractDates() {
	}

	/**
	 * The fees to the end of the sixth month, as far as those days leave them.
	 */
	static Line applied(LastBill.Facts facts, Line subscription) {
		if (subscription.amount().isNothing()) {
			return subscription;
		}
		LocalDate free = facts.nothingDueFrom();
		if (free != null && !facts.end().isBefore(free)) {
			return new Line(Heading.SUBSCRIPTION, Range.NOTHING, Working.of(Formula.FEE_BILL, free), RuleId.FEE_05);
		}
		LocalDate notice = facts.noticeOn();
		if (notice == null || !isFreeExit(notice, facts.end())) {
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

	private static boolean isFreeExit(LocalDate notice, LocalDate end) {
		return !end.isBefore(notice) && !end.isAfter(LegalDates.freeExitUntil(notice));
	}

	/**
	 * The days from which leaving costs less, and until which it is free: there is one
	 * only where the law leaves something to pay at the end.
	 * @param facts what the forecast starts from
	 * @return clocks that lie after the end, or tell of a change of terms
	 */
	static List<Deadline> clocks(LastBill.Facts facts) {
		List<Deadline> clocks = new ArrayList<>();
		ExitFee fee = ExitFee.of(facts.contract(), facts.elapsed());
		if (!fee.subscription().amount().isNothing()) {
			freeFrom(facts).ifPresent((deadline) -> addIfLater(clocks, deadline, facts.end()));
		}
		LocalDate start = facts.start();
		Device device = facts.contract().device();
		if (start != null && device != null && !fee.device().amount().isNothing()) {
			addIfLater(clocks,
					byRule(ClockKind.DEVICE_FREE, start.plusMonths(device.nothingAfterMonths()), RuleId.FEE_03),
					facts.end());
		}
		LocalDate notice = facts.noticeOn();
		if (notice != null && !applied(facts, fee.subscription()).amount().isNothing()) {
			clocks.add(byRule(ClockKind.FREE_EXIT, LegalDates.freeExitUntil(notice), RuleId.CHG_01));
		}
		return clocks;
	}

	/** The earliest of six months, the end of the term and the day on the bill. */
	private static Optional<Deadline> freeFrom(LastBill.Facts facts) {
		List<Deadline> days = new ArrayList<>();
		LocalDate start = facts.start();
		Integer term = facts.contract().termMonths();
		if (start != null) {
			days.add(byRule(ClockKind.FREE_FROM, LegalDates.freeFrom(start), RuleId.FEE_01));
		}
		if (start != null && term != null) {
			days.add(byRule(ClockKind.FREE_FROM, start.plusMonths(term), RuleId.END_09));
		}
		LocalDate free = facts.nothingDueFrom();
		if (free != null) {
			days.add(new Deadline(ClockKind.FREE_FROM, free, Deadline.Basis.GIVEN, RuleId.FEE_05));
		}
		return days.stream().min(Comparator.comparing(Deadline::on));
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
