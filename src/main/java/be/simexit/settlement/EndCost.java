package be.simexit.settlement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What ending on one day can cost, and from which day it costs nothing: both halves of
 * the line beside the end date.
 *
 * @param fee the exit fee on that day, by law at most
 * @param freeFrom the first day without one, null if that day is not known or the fee is
 * nothing anyhow
 * @param planUntilThen the monthly fees from the day after the end to that day in euro,
 * null where there is no such day
 */
public record EndCost(Range fee, @Nullable LocalDate freeFrom, @Nullable BigDecimal planUntilThen) {

	/**
	 * Works out both halves.
	 * @param facts what is known of the contract, and the end
	 * @return what that end can cost
	 */
	public static EndCost of(LastBill.Facts facts) {
		Range fee = LastBill.of(facts).exitFee();
		if (fee.isNothing()) {
			return new EndCost(fee, null, null);
		}
		LocalDate free = ContractDates.clocks(facts)
			.stream()
			.filter((clock) -> clock.kind() == ClockKind.FREE_FROM || clock.kind() == ClockKind.DEVICE_FREE)
			.map(Deadline::on)
			.sorted()
			.filter((day) -> LastBill.of(ending(facts, day)).exitFee().isNothing())
			.findFirst()
			.orElse(null);
		return new EndCost(fee, free, (free != null) ? plan(facts, free) : null);
	}

	/**
	 * Whether that day costs nothing.
	 * @return true if no fee is due by law
	 */
	public boolean isFree() {
		return this.fee.isNothing();
	}

	private static LastBill.Facts ending(LastBill.Facts facts, LocalDate end) {
		return new LastBill.Facts(facts.contract(), facts.start(), end, facts.nothingDueFrom(), facts.noticeOn(),
				facts.usage(), facts.billing());
	}

	/** Day by day, each a part of its own month (BILL-01). */
	private static BigDecimal plan(LastBill.Facts facts, LocalDate free) {
		BigDecimal monthly = facts.contract().monthlyFee();
		BigDecimal plan = BigDecimal.ZERO;
		for (LocalDate day = facts.end().plusDays(1); day.isBefore(free); day = day.plusDays(1)) {
			plan = plan.add(monthly.divide(BigDecimal.valueOf(day.lengthOfMonth()), MathContext.DECIMAL64));
		}
		return plan.setScale(2, RoundingMode.HALF_UP);
	}

}
