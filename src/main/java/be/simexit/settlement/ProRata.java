package be.simexit.settlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * What comes back of a month billed ahead (BILL-01): fee ÷ days of the month × unused
 * days.
 */
public final class ProRata {

	private static final int DECIMALS = 9;

	private ProRata() {
	}

	/**
	 * The credit for unused days.
	 * @param monthlyFee in euro, not negative
	 * @param daysInMonth 28 to 31
	 * @param unusedDays 0 to the days of the month
	 * @return the credit in euro, to the cent
	 */
	public static BigDecimal credit(BigDecimal monthlyFee, int daysInMonth, int unusedDays) {
		if (unusedDays < 0 || unusedDays > daysInMonth) {
			throw new IllegalArgumentException(unusedDays + " unused days in a month of " + daysInMonth);
		}
		return monthlyFee.multiply(BigDecimal.valueOf(unusedDays))
			.divide(BigDecimal.valueOf(daysInMonth), DECIMALS, RoundingMode.HALF_UP)
			.setScale(2, RoundingMode.HALF_UP);
	}

	/**
	 * The days between two days as one operator counts them: the last one does not count.
	 * @param from the first day
	 * @param to the day on which it ends, not before the first
	 * @return for example 11 from 23 March to 3 April
	 */
	public static int days(LocalDate from, LocalDate to) {
		return (int) ChronoUnit.DAYS.between(from, to);
	}

	/**
	 * What comes back of the month in which a contract ends, where calendar months are
	 * billed ahead. The operator may count a day more or less, hence a range.
	 * @param monthlyFee in euro, not negative
	 * @param end the last day of the contract
	 * @return the credit
	 */
	public static Line unused(BigDecimal monthlyFee, LocalDate end) {
		int unused = end.lengthOfMonth() - end.getDayOfMonth();
		return line(Heading.UNUSED, monthlyFee, end, unused);
	}

	/**
	 * What is owed for the month in which a contract ends, where calendar months are
	 * billed afterwards; with the same doubt about a day.
	 * @param monthlyFee in euro, not negative
	 * @param start the first day of the contract, null if not known
	 * @param end the last day of the contract
	 * @return the fee for the days used
	 */
	public static Line used(BigDecimal monthlyFee, @Nullable LocalDate start, LocalDate end) {
		boolean sameMonth = start != null && YearMonth.from(start).equals(YearMonth.from(end));
		int before = (start != null && sameMonth) ? start.getDayOfMonth() - 1 : 0;
		return line(Heading.USED, monthlyFee, end, end.getDayOfMonth() - before);
	}

	/**
	 * A line that is there only if something holds that is not known.
	 * @param line the line
	 * @param formula the sentence that says what
	 * @return from nothing to its upper bound
	 */
	static Line perhaps(Line line, Formula formula) {
		return new Line(line.heading(), Range.upTo(line.amount().high()), new Working(formula, line.working().values()),
				line.rule());
	}

	private static Line line(Heading heading, BigDecimal monthlyFee, LocalDate end, int counted) {
		int days = end.lengthOfMonth();
		Range amount = new Range(credit(monthlyFee, days, Math.max(0, counted - 1)),
				credit(monthlyFee, days, Math.min(days, counted + 1)));
		Formula formula = (heading == Heading.USED) ? Formula.USED_DAYS : Formula.UNUSED_DAYS;
		return new Line(heading, amount, Working.of(formula, monthlyFee, days, counted), RuleId.BILL_01);
	}

}
