package be.simexit.identifier;

import java.util.Locale;
import java.util.Optional;

/**
 * A Belgian postcode.
 *
 * @param digits four digits, the first 1 to 9
 */
public record Postcode(String digits) {

	/**
	 * Reads a Belgian postcode; "B-1000" is cleaned to 1000.
	 * @param typed anything a person types or pastes
	 * @return the postcode, or the refusal "shape"
	 */
	public static Reading<Postcode> parse(String typed) {
		String digits = Typed.without(".-", typed).toUpperCase(Locale.ROOT).replaceFirst("^BE?(?=[0-9])", "");
		return digits.matches("[1-9][0-9]{3}") ? Reading.ok(new Postcode(digits)) : Reading.refused(Flaw.SHAPE);
	}

	/**
	 * The language in which a letter from here would usually be written: a suggestion of
	 * our own that the writer can change, never a check.
	 * @return "nl", "fr" or "de", or empty for Brussels
	 */
	public Optional<String> usualLanguage() {
		int number = Integer.parseInt(this.digits);
		if (number < 1300) {
			return Optional.empty();
		}
		if (number / 100 == 47) {
			return Optional.of("de");
		}
		boolean french = number < 1500 || (number >= 4000 && number < 8000);
		return Optional.of(french ? "fr" : "nl");
	}

}
