package be.simexit.identifier;

import java.util.Locale;

/**
 * The number of a company in the Belgian register (Crossroads Bank for Enterprises).
 *
 * @param digits ten digits, the first 0 or 1
 */
public record EnterpriseNumber(String digits) {

	/**
	 * Reads an enterprise number.
	 * @param typed anything a person types or pastes
	 * @return the number, or the refusal "characters", "length", "firstDigit" or
	 * "checkDigit", in this order
	 */
	public static Reading<EnterpriseNumber> parse(String typed) {
		String digits = Typed.without(".-", typed).toUpperCase(Locale.ROOT);
		if (digits.startsWith("BE")) {
			digits = digits.substring(2);
		}
		if (!Typed.digitsOnly(digits)) {
			return Reading.refused(Flaw.CHARACTERS);
		}
		if (digits.length() != 10) {
			return Reading.refused(Flaw.LENGTH);
		}
		if (digits.charAt(0) > '1') {
			return Reading.refused(Flaw.FIRST_DIGIT);
		}
		long pair = 97 - Long.parseLong(digits.substring(0, 8)) % 97;
		return (Long.parseLong(digits.substring(8)) == pair) ? Reading.ok(new EnterpriseNumber(digits))
				: Reading.refused(Flaw.CHECK_DIGIT);
	}

}
