package be.simexit.settlement;

import java.math.BigDecimal;

/**
 * The most that an unpaid bill may cost on top (BILL-03 to BILL-05).
 */
public final class LateFees {

	/** The most for one reminder in euro, to which the postage is added (BILL-04). */
	public static final BigDecimal REMINDER = new BigDecimal("7.50");

	/** First reminders are free for so many due dates in a calendar year (BILL-04). */
	public static final int FREE_REMINDERS = 3;

	private static final BigDecimal FIRST_BOUND = new BigDecimal("150");

	private static final BigDecimal SECOND_BOUND = new BigDecimal("500");

	private static final BigDecimal HIGHEST = new BigDecimal("2000");

	private LateFees() {
	}

	/**
	 * The most that a flat compensation may be, where the terms have one (BILL-05).
	 * @param debt what is owed in euro, not negative
	 * @return the line; nothing where nothing is owed
	 */
	public static Line flat(BigDecimal debt) {
		Range amount = (debt.signum() == 0) ? Range.NOTHING : Range.upTo(mostFlat(debt));
		return new Line(Heading.FLAT, amount, Working.of(Formula.LATE_FLAT, debt), RuleId.BILL_05);
	}

	private static BigDecimal mostFlat(BigDecimal debt) {
		if (debt.compareTo(FIRST_BOUND) <= 0) {
			return new BigDecimal("20");
		}
		if (debt.compareTo(SECOND_BOUND) <= 0) {
			return new BigDecimal("30").add(debt.subtract(FIRST_BOUND).multiply(new BigDecimal("0.10")));
		}
		return new BigDecimal("65").add(debt.subtract(SECOND_BOUND).multiply(new BigDecimal("0.05"))).min(HIGHEST);
	}

	/**
	 * The most that the reminders for one due date of a running contract may cost,
	 * without postage (BILL-04).
	 * @param missedDueDates how many due dates were missed in the calendar year, from 1
	 * @param reminders how many reminders came for this one, from 1
	 * @return the line; the first reminder for each of the first three due dates is free
	 */
	public static Line reminders(int missedDueDates, int reminders) {
		if (missedDueDates < 1 || reminders < 1) {
			throw new IllegalArgumentException("due dates and reminders are counted from 1");
		}
		int charged = (missedDueDates <= FREE_REMINDERS) ? reminders - 1 : reminders;
		if (charged == 0) {
			return new Line(Heading.REMINDERS, Range.NOTHING, Working.of(Formula.LATE_FIRST, FREE_REMINDERS, REMINDER),
					RuleId.BILL_04);
		}
		return new Line(Heading.REMINDERS, Range.upTo(REMINDER.multiply(BigDecimal.valueOf(charged))),
				Working.of(Formula.LATE_REMINDERS, charged, REMINDER, FREE_REMINDERS), RuleId.BILL_04);
	}

}
