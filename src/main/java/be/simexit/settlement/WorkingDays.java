package be.simexit.settlement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;

/**
 * Counts working days in Belgium: Monday to Friday without the public holidays of the
 * whole country.
 */
public final class WorkingDays {

	private static final HolidayManager HOLIDAYS = HolidayManager
		.getInstance(ManagerParameters.create(HolidayCalendar.BELGIUM));

	private WorkingDays() {
	}

	/**
	 * Whether a day is a working day.
	 * @param day the day
	 * @return false on Saturdays, Sundays and public holidays
	 */
	public static boolean isWorkingDay(LocalDate day) {
		boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
		return !weekend && !HOLIDAYS.isHoliday(day);
	}

	/**
	 * The day that lies some days after another on which shops and post are open: working
	 * days and Saturdays, the earlier reading where no source says whether those count.
	 * @param from the day before the first one counted
	 * @param days how many, not negative
	 * @return the last one counted, or the day itself for none
	 */
	static LocalDate afterWithSaturdays(LocalDate from, int days) {
		return after(from, days,
				(day) -> isWorkingDay(day) || (day.getDayOfWeek() == DayOfWeek.SATURDAY && !HOLIDAYS.isHoliday(day)));
	}

	/**
	 * The day that lies some working days after another.
	 * @param from the day before the first one counted
	 * @param days how many, not negative
	 * @return the last one counted, or the day itself for none
	 */
	public static LocalDate after(LocalDate from, int days) {
		return after(from, days, WorkingDays::isWorkingDay);
	}

	/**
	 * The day that lies some working days before another.
	 * @param until the day after the last one counted
	 * @param days how many, not negative
	 * @return the first one counted, or the day itself for none
	 */
	public static LocalDate before(LocalDate until, int days) {
		LocalDate day = until;
		for (int counted = 0; counted < days;) {
			day = day.minusDays(1);
			counted += isWorkingDay(day) ? 1 : 0;
		}
		return day;
	}

	private static LocalDate after(LocalDate from, int days, Predicate<LocalDate> counts) {
		LocalDate day = from;
		for (int counted = 0; counted < days;) {
			day = day.plusDays(1);
			counted += counts.test(day) ? 1 : 0;
		}
		return day;
	}

}
