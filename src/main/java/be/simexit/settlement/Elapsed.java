package be.simexit.settlement;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * How long a contract has run, counted from the day it took effect.
 *
 * @param fullMonths full calendar months, not negative
 * @param extraDays days beyond them, 0 to 30
 */
public record Elapsed(int fullMonths, int extraDays) {

	public Elapsed {
		if (fullMonths < 0 || extraDays < 0) {
			throw new IllegalArgumentException("a contract cannot end before it began");
		}
	}

	/**
	 * The time between two days.
	 * @param start the day the contract took effect
	 * @param end the day it ends, not before the start
	 * @return full months and the days beyond; the 31st of January plus one month is the
	 * last of February
	 */
	public static Elapsed between(LocalDate start, LocalDate end) {
		int months = (int) Period.between(start, end).toTotalMonths();
		while (!start.plusMonths(months + 1L).isAfter(end)) {
			months++;
		}
		return new Elapsed(months, (int) ChronoUnit.DAYS.between(start.plusMonths(months), end));
	}

	/**
	 * The months if a month begun counts as a full one.
	 * @return full months, and one more if days are left over
	 */
	int monthsBegun() {
		return this.fullMonths + ((this.extraDays > 0) ? 1 : 0);
	}

}
