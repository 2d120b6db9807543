package be.simexit.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import be.simexit.identifier.Typed;
import be.simexit.text.Language;

/**
 * Reads a date as a date picker sends it or as people here write it.
 */
final class TypedDate {

	private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/. 年](\\d{1,2})[-/. 月](\\d{1,2})日?");

	private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");

	private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}[-/. ]\\d{1,2}[-/. ]\\d{2}");

	/** The month in letters, as each language writes it. */
	private static final List<DateTimeFormatter> IN_LETTERS = inLetters();

	private TypedDate() {
	}

	private static List<DateTimeFormatter> inLetters() {
		List<DateTimeFormatter> formats = new ArrayList<>();
		for (Language language : Language.offered()) {
			for (String pattern : List.of("d[.] MMMM uuuu", "d[.] MMM[.] uuuu", "MMMM d[,] uuuu")) {
				formats.add(new DateTimeFormatterBuilder().parseCaseInsensitive()
					.appendPattern(pattern)
					.toFormatter(language.locale()));
			}
		}
		return List.copyOf(formats);
	}

	/**
	 * Reads a date between the years 1900 and 2199.
	 */
	static Optional<LocalDate> parse(String typed) {
		String plain = plain(typed);
		Matcher yearFirst = YEAR_FIRST.matcher(plain);
		if (yearFirst.matches()) {
			return of(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
		}
		Matcher dayFirst = DAY_FIRST.matcher(plain);
		return dayFirst.matches() ? of(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : inLetters(plain);
	}

	/**
	 * What is wrong with a text that is no date.
	 */
	static Problem problem(String typed) {
		String plain = plain(typed);
		if (YEAR_FIRST.matcher(plain).matches() || DAY_FIRST.matcher(plain).matches()) {
			return Problem.NO_SUCH_DAY;
		}
		return SHORT_YEAR.matcher(plain).matches() ? Problem.SHORT_YEAR : Problem.DATE;
	}

	/**
	 * Spaces become one before anything looks for them: else it would look again at each.
	 */
	private static String plain(String typed) {
		return Typed.plain(typed).replaceAll("\\s+", " ").replaceAll(" ?([-/.,年月日]) ?", "$1");
	}

	private static Optional<LocalDate> inLetters(String plain) {
		String spaced = plain.replaceFirst("^1er ", "1 ").replaceAll("(?<=[.,])(?=\\S)", " ");
		return IN_LETTERS.stream().flatMap((format) -> parsed(format, spaced).stream()).findFirst();
	}

	private static Optional<LocalDate> parsed(DateTimeFormatter format, String text) {
		try {
			return believed(LocalDate.parse(text, format));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static Optional<LocalDate> of(String year, String month, String day) {
		try {
			return believed(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static Optional<LocalDate> believed(LocalDate date) {
		return (date.getYear() >= 1900 && date.getYear() < 2200) ? Optional.of(date) : Optional.empty();
	}

}
