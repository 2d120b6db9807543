package be.simexit.form;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date as a date picker sends it or as people here write it.
 */
final class TypedDate {

	private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

	private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");

	private TypedDate() {
	}

	/**
	 * Reads a date between the years 1900 and 2199.
	 */
	static Optional<LocalDate> parse(String typed) {
		String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
		Matcher yearFirst = YEAR_FIRST.matcher(plain);
		if (yearFirst.matches()) {
			return of(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
		}
		Matcher dayFirst = DAY_FIRST.matcher(plain);
		return dayFirst.matches() ? of(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : Optional.empty();
	}

	private static Optional<LocalDate> of(String year, String month, String day) {
		try {
			LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
			return (date.getYear() >= 1900 && date.getYear() < 2200) ? Optional.of(date) : Optional.empty();
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
