package be.simexit.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the new operator owes for porting late (PORT-04, PORT-05): 3 euro, in some cases
 * 5, per day and number, if it is asked for in time.
 *
 * @param line the compensation
 * @param claimBy the last day to claim it
 */
public record LatePorting(Line line, LocalDate claimBy) {

	private static final BigDecimal LEAST = new BigDecimal("3");

	private static final BigDecimal MOST = new BigDecimal("5");

	/**
	 * Works out the compensation.
	 * @param days the days of delay, not negative
	 * @param numbers how many numbers, at least 1
	 * @param requestedOn the day the porting was asked for
	 * @return the compensation
	 */
	public static LatePorting of(int days, int numbers, LocalDate requestedOn) {
		if (days < 0 || numbers < 1) {
			throw new IllegalArgumentException(days + " days for " + numbers + " numbers");
		}
		BigDecimal times = BigDecimal.valueOf((long) days * numbers);
		Line line = new Line(Heading.LATE_PORT, new Range(LEAST.multiply(times), MOST.multiply(times)),
				Working.of(Formula.LATE_PORT, days, numbers, LEAST, MOST), RuleId.PORT_04);
		return new LatePorting(line, LegalDates.latePortClaimedBy(requestedOn));
	}

}
