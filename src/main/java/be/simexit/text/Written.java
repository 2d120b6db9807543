package be.simexit.text;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.DateTimePatternGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Dates and amounts as each language writes them, so that they do not break over lines.
 */
public final class Written {

	/** Formats by language and parts; working one out takes longer than a page. */
	private static final Map<String, DateTimeFormatter> FORMATS = new ConcurrentHashMap<>();

	private static final char NO_BREAK_SPACE = '\u00a0';

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
