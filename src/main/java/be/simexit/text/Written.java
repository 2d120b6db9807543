package be.simexit.text;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.CaseMap;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.DateIntervalInfo;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

/**
 * Dates and amounts as each language writes them, so that they do not break over lines.
 */
public final class Written {

	/** Formats by language and parts; working one out takes longer than a page. */
	private static final Map<String, DateTimeFormatter> FORMATS = new ConcurrentHashMap<>();

	private static final char NO_BREAK_SPACE = '\u00a0';

	/** Around the dash of a span; not every font has it. */
	private static final char THIN_SPACE = '\u2009';

	private Written() {
	}

	/**
	 * A date with the month in letters.
	 * @param date the date
	 * @param language the language
	 * @return it with no-break spaces
	 */
	public static String date(LocalDate date, Language language) {
		String written = FORMATS
			.computeIfAbsent(language.code(),
					(key) -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()))
			.format(date)
			.replace(' ', NO_BREAK_SPACE);
		boolean first = language == Language.FR && date.getDayOfMonth() == 1;
		return first ? written.replaceFirst("^1\\b", "1er") : written;
	}

	/**
	 * The weekday of a date.
	 * @param date the date
	 * @param language the language
	 * @return its name in full
	 */
	static String weekday(LocalDate date, Language language) {
		return FORMATS
			.computeIfAbsent(language.code() + " weekday",
					(key) -> DateTimeFormatter.ofPattern("EEEE", language.locale()))
			.format(date);
	}

	/**
	 * Whether a text is a day as it is stored.
	 * @param text the text, null for none
	 * @return true for a day that exists, such as "2026-12-16"
	 */
	static boolean isDay(@Nullable String text) {
		if (text == null || !text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
			return false;
		}
		int month = Integer.parseInt(text.substring(5, 7));
		int day = Integer.parseInt(text.substring(8));
		return month >= 1 && month <= 12 && day >= 1
				&& day <= YearMonth.of(Integer.parseInt(text.substring(0, 4)), month).lengthOfMonth();
	}

	/**
	 * A date that may lack its day or month.
	 * @param date an ISO date such as "2026-06-05", "2022-03" or "2017"
	 * @param language the language
	 * @return it as exact as it is, with no-break spaces
	 */
	public static String inPart(String date, Language language) {
		return switch (date.length()) {
			case 4 -> inPart(LocalDate.of(Integer.parseInt(date), 1, 1), "y", language);
			case 7 -> inPart(LocalDate.parse(date + "-01"), "yMMMM", language);
			default -> date(LocalDate.parse(date), language);
		};
	}

	/**
	 * The time from one date to another, each of which may lack its day or month.
	 * @param from an ISO date such as "2021-09"
	 * @param until a later one, perhaps less or more exact
	 * @param language the language
	 * @return both as the language writes a span, so that what they share is said once
	 */
	static String span(String from, String until, Language language) {
		if (from.length() != until.length() || from.length() > 7) {
			String together = new DateIntervalInfo(ULocale.forLocale(language.locale())).getFallbackIntervalPattern();
			return MessageFormat.format(together, inPart(from, language), inPart(until, language))
				.replace(THIN_SPACE, ' ');
		}
		DateIntervalFormat format = DateIntervalFormat.getInstance((from.length() == 4) ? "y" : "yMMMM",
				language.locale());
		format.setTimeZone(TimeZone.GMT_ZONE);
		return format.format(new DateInterval(start(from), start(until))).replace(THIN_SPACE, ' ');
	}

	/** The first moment of a year or month in Greenwich. */
	private static long start(String yearOrMonth) {
		LocalDate first = LocalDate.parse((yearOrMonth + "-01-01").substring(0, 10));
		return Duration.ofDays(first.toEpochDay()).toMillis();
	}

	/**
	 * A text that begins a line, for words that also stand within a sentence.
	 * @param text the text
	 * @param language the language
	 * @return it with a capital as this language begins a sentence
	 */
	public static String capital(String text, Language language) {
		return CaseMap.toTitle().wholeString().noLowercase().apply(language.locale(), null, text);
	}

	private static String inPart(LocalDate date, String parts, Language language) {
		return FORMATS.computeIfAbsent(language.code() + parts, (key) -> {
			String pattern = DateTimePatternGenerator.getInstance(language.locale()).getBestPattern(parts);
			return DateTimeFormatter.ofPattern(pattern, language.locale());
		}).format(date).replace(' ', NO_BREAK_SPACE);
	}

	/**
	 * An amount with two decimals and the sign of the euro.
	 * @param amount the amount in euro
	 * @param language the language
	 * @return it with no-break spaces
	 */
	public static String euro(BigDecimal amount, Language language) {
		Locale locale = (language == Language.EN) ? Locale.UK : language.locale();
		NumberFormat format = NumberFormat.getCurrencyInstance(locale);
		format.setCurrency(Currency.getInstance("EUR"));
		return format.format(amount).replace(' ', NO_BREAK_SPACE);
	}

}
