package be.simexit.identifier;

import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.WeekDay;
import ch.poole.openinghoursparser.WeekDayRange;
import org.jspecify.annotations.Nullable;

/**
 * When somebody answers, in Brussels time: week days and times of day, as OpenStreetMap
 * writes them. Other parts of that notation, such as holidays, are not read.
 *
 * @param spans at least one span of time
 */
public record OpeningHours(List<Span> spans) {

	/** The time zone in which hours are kept. */
	public static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	/**
	 * The library reads rule within rule, and thousands of them are more than a stack
	 * holds.
	 */
	private static final int LONGEST = 1000;

	public OpeningHours {
		spans = List.copyOf(spans);
	}

	/**
	 * Reads hours such as "Mo-Fr 09:00-17:00; Sa 10:00-16:00", "09:00-18:00" (days not
	 * stated) or "24/7".
	 * @param written the hours
	 * @return the hours, or empty if they are not written so or have more than a thousand
	 * signs
	 */
	public static Optional<OpeningHours> parse(String written) {
		if (written.length() > LONGEST) {
			return Optional.empty();
		}
		try {
			List<Span> spans = new ArrayList<>();
			for (Rule rule : new OpeningHoursParser(new StringReader(written)).rules(true)) {
				if (!read(rule, spans)) {
					return Optional.empty();
				}
			}
			return spans.isEmpty() ? Optional.empty() : Optional.of(new OpeningHours(spans));
		}
		catch (OpeningHoursParseException ex) {
			return Optional.empty();
		}
	}

	private static boolean read(Rule rule, List<Span> spans) {
		if (rule.isTwentyfourseven()) {
			spans.add(new Span(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, LocalTime.MIN, LocalTime.MIN));
			return true;
		}
		boolean more = rule.getYears() != null || rule.getWeeks() != null || rule.getDates() != null
				|| rule.getHolidays() != null || rule.getComment() != null || rule.getModifier() != null;
		if (more || rule.getTimes() == null) {
			return false;
		}
		for (TimeSpan times : rule.getTimes()) {
			if (times.getStartEvent() != null || times.getEndEvent() != null || times.isOpenEnded()
					|| times.getEnd() > TimeSpan.MAX_TIME || times.getEnd() < 0) {
				return false;
			}
			if (rule.getDays() == null) {
				spans.add(new Span(null, null, time(times.getStart()), time(times.getEnd())));
			}
			else {
				rule.getDays().forEach((days) -> spans.add(span(days, times)));
			}
		}
		return true;
	}

	private static Span span(WeekDayRange days, TimeSpan times) {
		DayOfWeek from = day(days.getStartDay());
		DayOfWeek to = (days.getEndDay() != null) ? day(days.getEndDay()) : from;
		return new Span(from, to, time(times.getStart()), time(times.getEnd()));
	}

	/** MO is the beginning of MONDAY, and so on. */
	private static DayOfWeek day(WeekDay day) {
		return Arrays.stream(DayOfWeek.values())
			.filter((known) -> known.name().startsWith(day.name()))
			.findFirst()
			.orElseThrow();
	}

	private static LocalTime time(int minutes) {
		return LocalTime.MIN.plusMinutes(minutes);
	}

	/**
	 * The hours as a person in some place reads them off the clock.
	 * @param zone the time zone of that place
	 * @param today the day, on which summer time depends
	 * @param locale the language of the names of days
	 * @return one line per span
	 */
	public List<Line> lines(ZoneId zone, LocalDate today, Locale locale) {
		return this.spans.stream().map((span) -> span.line(zone, today, locale)).toList();
	}

	/**
	 * The same times on several days.
	 *
	 * @param from the first day, null if the days are not stated
	 * @param to the last day, null if the days are not stated
	 * @param opens the time of opening
	 * @param closes the time of closing; not later than opening if that is on the next
	 * day
	 */
	public record Span(@Nullable DayOfWeek from, @Nullable DayOfWeek to, LocalTime opens, LocalTime closes) {

		Line line(ZoneId zone, LocalDate today, Locale locale) {
			DayOfWeek first = (this.from != null) ? this.from : today.getDayOfWeek();
			LocalDate day = today.with(TemporalAdjusters.nextOrSame(first));
			LocalDate end = this.closes.isAfter(this.opens) ? day : day.plusDays(1);
			ZonedDateTime open = this.opens.atDate(day).atZone(BRUSSELS).withZoneSameInstant(zone);
			ZonedDateTime close = this.closes.atDate(end).atZone(BRUSSELS).withZoneSameInstant(zone);
			long shift = ChronoUnit.DAYS.between(day, open.toLocalDate());
			String days = (this.from != null && this.to != null)
					? days(this.from.plus(shift), this.to.plus(shift), locale) : null;
			boolean nextDay = close.toLocalDate().isAfter(open.toLocalDate());
			return new Line(days, TIME.format(open), TIME.format(close), nextDay);
		}

		private static String days(DayOfWeek from, DayOfWeek to, Locale locale) {
			String first = from.getDisplayName(TextStyle.SHORT, locale);
			return from.equals(to) ? first : first + "–" + to.getDisplayName(TextStyle.SHORT, locale);
		}

	}

	/**
	 * A span of time for a reader.
	 *
	 * @param days the days in the reader's language, null if not stated
	 * @param opens such as "09:00"
	 * @param closes such as "17:00"
	 * @param nextDay whether it closes on the day after it opens
	 */
	public record Line(@Nullable String days, String opens, String closes, boolean nextDay) {

		/**
		 * How the line is put into words.
		 * @return "always", "days" or "daily", the latter two with ".next" if it closes
		 * on the day after
		 */
		public String shape() {
			if (this.opens.equals(this.closes)) {
				return "always";
			}
			return ((this.days != null) ? "days" : "daily") + (this.nextDay ? ".next" : "");
		}

	}

}
