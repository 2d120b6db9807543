package be.simexit.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A forecast of the last bill: what will be owed and what comes back on it.
 *
 * @param owed what is owed, line by line
 * @param back what comes back, line by line
 */
public record LastBill(List<Line> owed, List<Line> back) {

	public LastBill {
		owed = List.copyOf(owed);
		back = List.copyOf(back);
	}

	/**
	 * What the forecast starts from.
	 *
	 * @param contract what the contract says
	 * @param start the day it took effect, null if not known
	 * @param end the last day
	 * @param nothingDueFrom the day from which nothing is due, as printed on a bill
	 * (FEE-05); null if not read
	 * @param usage usage that was not billed yet in euro, null if not known
	 * @param billedAhead whether a calendar month is billed ahead, so that unused days
	 * come back
	 */
	public record Facts(Contract contract, @Nullable LocalDate start, LocalDate end, @Nullable LocalDate nothingDueFrom,
			@Nullable BigDecimal usage, boolean billedAhead) {
	}

	/**
	 * Makes the forecast.
	 * @param facts what is known
	 * @return the forecast
	 * @throws IllegalArgumentException if the end lies before the start
	 */
	public static LastBill of(Facts facts) {
		LocalDate start = facts.start();
		Elapsed elapsed = (start != null) ? Elapsed.between(start, facts.end()) : null;
		ExitFee fee = ExitFee.of(facts.contract(), elapsed);
		List<Line> owed = new ArrayList<>(List.of(subscription(facts, fee), fee.device()));
		if (facts.usage() != null) {
			owed.add(new Line("usage", Range.exactly(facts.usage()), Working.of("usage.typed", facts.usage()),
					"BILL-01"));
		}
		List<Line> back = new ArrayList<>();
		if (facts.billedAhead()) {
			back.add(ProRata.forLastMonth(facts.contract().monthlyFee(), facts.end()));
		}
		return new LastBill(owed, back);
	}

	/** The date on the bill beats the calculator (FEE-05). */
	private static Line subscription(Facts facts, ExitFee fee) {
		LocalDate free = facts.nothingDueFrom();
		return (free != null && !facts.end().isBefore(free))
				? new Line("subscription", Range.NOTHING, Working.of("fee.bill", free), "FEE-05") : fee.subscription();
	}

	/**
	 * What is owed: the exit fee is from the larger of its two lower bounds to the sum of
	 * its upper ones, because it is open whether both may be charged in full.
	 * @return the sum in euro
	 */
	public Range toPay() {
		Range fee = Range.NOTHING;
		Range rest = Range.NOTHING;
		for (Line line : this.owed) {
			if (line.code().equals("usage")) {
				rest = rest.plus(line.amount());
			}
			else {
				fee = new Range(fee.low().max(line.amount().low()), fee.high().add(line.amount().high()));
			}
		}
		return fee.plus(rest);
	}

	/**
	 * What comes back.
	 * @return the sum in euro
	 */
	public Range comesBack() {
		return this.back.stream().map(Line::amount).reduce(Range.NOTHING, Range::plus);
	}

	/**
	 * Lays the real bill beside the forecast.
	 * @param actual the amount of the real bill in euro, negative for a credit
	 * @return whether it fits
	 */
	public Comparison compare(BigDecimal actual) {
		BigDecimal low = toPay().low().subtract(comesBack().high());
		BigDecimal high = toPay().high().subtract(comesBack().low());
		if (actual.compareTo(high) > 0) {
			return new Comparison(low, high, Comparison.Verdict.ABOVE, actual.subtract(high));
		}
		return (actual.compareTo(low) < 0) ? new Comparison(low, high, Comparison.Verdict.BELOW, low.subtract(actual))
				: new Comparison(low, high, Comparison.Verdict.FITS, BigDecimal.ZERO);
	}

	/**
	 * The real bill beside the forecast.
	 *
	 * @param low the least that was to be expected in euro, negative for a credit
	 * @param high the most that was to be expected in euro
	 * @param verdict whether the bill fits
	 * @param difference how far it lies outside in euro, nothing where it fits
	 */
	public record Comparison(BigDecimal low, BigDecimal high, Verdict verdict, BigDecimal difference) {

		/** Whether a bill fits what was to be expected. */
		public enum Verdict {

			FITS, ABOVE, BELOW

		}

	}

}
