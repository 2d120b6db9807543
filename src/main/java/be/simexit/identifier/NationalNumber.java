package be.simexit.identifier;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises a National Register or BIS number, only to keep it out.
 */
public final class NationalNumber {

	private static final Pattern PRINTED = Pattern
		.compile("(?<![0-9])[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}-[0-9]{3}\\.[0-9]{2}(?![0-9])");

	private static final Pattern GROUPED = Pattern
		.compile("(?<![0-9+])([0-9]{2})[ ./-]?([0-9]{2})[ ./-]?([0-9]{2})[ ./-]?([0-9]{3})[ ./-]?([0-9]{2})(?![0-9])");

	private NationalNumber() {
	}

	/**
	 * Whether a text holds what must be taken for a National Register or BIS number. Not
	 * for phone, SIM, account or reference fields, which are tested by their own rules.
	 * @param typed anything a person types or pastes
	 * @return true if the text must be neither kept, printed nor logged
	 */
	public static boolean isIn(String typed) {
		String plain = Typed.plain(typed);
		if (isPrintedIn(plain)) {
			return true;
		}
		Matcher matcher = GROUPED.matcher(plain);
		for (int from = 0; matcher.find(from); from = matcher.start() + 1) {
			if (isPlausible(matcher)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether a text holds the printed layout, which no field takes, whatever its check
	 * pair: a typing error still leaks the rest.
	 * @param typed anything a person types or pastes
	 * @return true if the text must be neither kept, printed nor logged
	 */
	public static boolean isPrintedIn(String typed) {
		return PRINTED.matcher(Typed.plain(typed)).find();
	}

	private static boolean isPlausible(Matcher groups) {
		int month = Integer.parseInt(groups.group(2));
		int day = Integer.parseInt(groups.group(3));
		long nine = Long.parseLong(groups.group(1) + groups.group(2) + groups.group(3) + groups.group(4));
		long pair = Long.parseLong(groups.group(5));
		boolean monthFits = month <= 12 || (month >= 20 && month <= 32) || (month >= 40 && month <= 52);
		return monthFits && day <= 31 && (pair == 97 - nine % 97 || pair == 97 - (2_000_000_000L + nine) % 97);
	}

}
