package be.simexit.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import be.simexit.text.Coded;
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

	/** When a calendar month is billed. */
	public enum Billing implements Coded {

		AHEAD, AFTER, UNKNOWN

	}

	/**
	 * What the forecast starts from.
	 *
	 * @param contract what the contract says
	 * @param start the day it took effect, null if not known
	 * @param end the last day
	 * @param nothingDueFrom the day from which nothing is due, as printed on a bill
	 * (FEE-05); null if not read
	 * @param noticeOn the day on which the operator announced a change that allows to
	 * leave for free (CHG-01); null if it did not
	 * @param usage usage that was not billed yet in euro, null if not known
	 * @param billing whether the month of the end is on the bill before
	 */
	public record Facts(Contract contract, @Nullable LocalDate start, LocalDate end, @Nullable LocalDate nothingDueFrom,
			@Nullable LocalDate noticeOn, @Nullable BigDecimal usage, Billing billing) {

		/**
		 * How long the contract will have run at its end, null if the start is not known.
		 */
		@Nullable Elapsed elapsed() {
			return (this.start != null) ? Elapsed.between(this.start, this.end) : null;
		}

	}

	/**
	 * Makes the forecast.
	 * @param facts what is known
	 * @return the forecast
	 * @throws IllegalArgumentException if the end lies before the start
	 */
	public static LastBill of(Facts facts) {
		LocalDate start = facts.start();
		ExitFee fee = ExitFee.of(facts.contract(), facts.elapsed());
		Line subscription = ContractDates.applied(facts, fee.subscription());
		List<Line> owed = new ArrayList<>(List.of(subscription, ContractDates.appliedToDevice(facts, fee.device())));
		List<Line> back = new ArrayList<>();
		if (facts.usage() != null) {
			owed.add(new Line(Heading.USAGE, Range.exactly(facts.usage()),
					Working.of(Formula.USAGE_TYPED, facts.usage()), RuleId.BILL_01));
		}
		BigDecimal monthly = facts.contract().monthlyFee();
		Line used = ProRata.used(monthly, start, facts.end());
		boolean counted = !subscription.amount().isNothing();
		switch (facts.billing()) {
			case AHEAD -> back.add(ProRata.unused(monthly, facts.end()));
			case AFTER -> owed.add(counted ? ProRata.perhaps(used, Formula.USED_DAYS_COUNTED) : used);
			case UNKNOWN -> {
				owed.add(ProRata.perhaps(used, Formula.USED_DAYS_PERHAPS));
				back.add(ProRata.perhaps(ProRata.unused(monthly, facts.end()), Formula.UNUSED_DAYS_PERHAPS));
			}
		}
		return new LastBill(owed, back);
	}

	/**
	 * The exit fee, by law at most.
	 * @return the sum of its parts in euro
	 */
	Range exitFee() {
		return ExitFee.sum(this.owed.stream().filter((line) -> line.heading().isExitFee()).toList());
	}

	/**
	 * What is owed.
	 * @return the sum in euro, in which the parts of the exit fee overlap
	 */
	public Range toPay() {
		return this.owed.stream()
			.filter((line) -> !line.heading().isExitFee())
			.map(Line::amount)
			.reduce(exitFee(), Range::plus);
	}

	/**
	 * Whether it matters that nobody knows if both parts of the exit fee may be charged.
	 * @return true if neither is nothing
	 */
	public boolean isAddingOpen() {
		return this.owed.stream()
			.filter((line) -> line.heading().isExitFee())
			.noneMatch((line) -> line.amount().isNothing());
	}

	/**
	 * What comes back.
	 * @return the sum in euro
	 */
	public Range comesBack() {
		return this.back.stream().map(Line::amount).reduce(Range.NOTHING, Range::plus);
	}

	/**
	 * What is left once what comes back is taken off.
	 * @return the least in euro, negative for a credit
	 */
	public BigDecimal least() {
		return toPay().low().subtract(comesBack().high());
	}

	/**
	 * What is left once what comes back is taken off.
	 * @return the most in euro, negative for a credit
	 */
	public BigDecimal most() {
		return toPay().high().subtract(comesBack().low());
	}

	/**
	 * Whether use comes on top that nobody filled in, so that the forecast has no upper
	 * bound (decision 0011).
	 * @return true if the use not billed yet is not known
	 */
	public boolean isUseUnknown() {
		return this.owed.stream().noneMatch((line) -> line.heading() == Heading.USAGE);
	}

	/**
	 * Lays the real bill beside the forecast. Above a forecast without use nobody can
	 * tell how much of the bill is use.
	 * @param actual the amount of the real bill in euro, negative for a credit
	 * @return whether it fits
	 */
	public Comparison compare(BigDecimal actual) {
		if (actual.compareTo(most()) > 0) {
			Comparison.Verdict verdict = isUseUnknown() ? Comparison.Verdict.UNEXPLAINED : Comparison.Verdict.ABOVE;
			return new Comparison(least(), most(), actual, verdict, actual.subtract(most()));
		}
		return (actual.compareTo(least()) < 0)
				? new Comparison(least(), most(), actual, Comparison.Verdict.BELOW, least().subtract(actual))
				: new Comparison(least(), most(), actual, Comparison.Verdict.FITS, BigDecimal.ZERO);
	}

	/**
	 * The real bill beside the forecast.
	 *
	 * @param low the least that was to be expected in euro, negative for a credit
	 * @param high the most that was to be expected in euro, negative for a credit
	 * @param actual the real bill in euro
	 * @param verdict whether the bill fits
	 * @param difference how far it lies outside in euro, nothing where it fits
	 */
	public record Comparison(BigDecimal low, BigDecimal high, BigDecimal actual, Verdict verdict,
			BigDecimal difference) {

		/** Whether a bill fits what was to be expected. */
		public enum Verdict implements Coded {

			FITS, ABOVE, BELOW, UNEXPLAINED;

			/** Whether the bill is more than was to be expected. */
			public boolean isMore() {
				return this == ABOVE || this == UNEXPLAINED;
			}

		}

	}

}
