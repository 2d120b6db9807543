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
		return new Line("flat", amount, Working.of("late.flat", debt), "BILL-05");
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
	 * The most that a reminder of a running contract may cost, without postage (BILL-04).
	 * @param missedDueDates how many due dates were missed in the calendar year, from 1
	 * @param reminderNumber which reminder for this due date it is, from 1
	 * @return the line; nothing for the first reminder of one of the first three
	 */
	public static Line reminder(int missedDueDates, int reminderNumber) {
		if (missedDueDates < 1 || reminderNumber < 1) {
			throw new IllegalArgumentException("due dates and reminders are counted from 1");
		}
		boolean free = reminderNumber == 1 && missedDueDates <= FREE_REMINDERS;
		return free ? new Line("first-reminder", Range.NOTHING, Working.of("late.first", FREE_REMINDERS), "BILL-04")
				: new Line("reminder", Range.upTo(REMINDER), Working.of("late.reminder", REMINDER), "BILL-04");
	}

}
