package be.simexit.identifier;

import java.util.Locale;
import java.util.Optional;

import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;

/**
 * The number printed on a SIM card (ICCID, ITU-T E.118).
 * <p>
 * It is optional everywhere and never blocks: cards were not inspected, and some bear no
 * number at all.
 *
 * @param digits the digits as typed, without separators; 18 to 20 when nothing was warned
 * about
 */
public record SimNumber(String digits) {

	/**
	 * Reads a SIM number; it is never refused, only warned about.
	 * @param typed anything a person types or pastes
	 * @return the number, with the warning "characters", "length", "prefix" or
	 * "checkDigit", in this order
	 */
	public static Reading<SimNumber> parse(String typed) {
		String digits = Typed.without(".-", typed).toUpperCase(Locale.ROOT);
		if (digits.endsWith("F")) {
			digits = digits.substring(0, digits.length() - 1);
		}
		SimNumber number = new SimNumber(digits);
		if (!Typed.digitsOnly(digits)) {
			return Reading.warned(number, Flaw.CHARACTERS);
		}
		if (digits.length() < 18 || digits.length() > 20) {
			return Reading.warned(number, Flaw.LENGTH);
		}
		if (!digits.startsWith("8932")) {
			return Reading.warned(number, Flaw.PREFIX);
		}
		if (!LuhnCheckDigit.LUHN_CHECK_DIGIT.isValid(digits)) {
			return Reading.warned(number, Flaw.CHECK_DIGIT);
		}
		return Reading.ok(number);
	}

	/**
	 * The digits that name the issuer: country, then two digits.
	 * @return six digits beginning with 8932, or empty
	 */
	public Optional<String> issuerCode() {
		return this.digits.matches("8932[0-9]{2}.*") ? Optional.of(this.digits.substring(0, 6)) : Optional.empty();
	}

	/**
	 * The number in groups of four.
	 * @return for reading and printing
	 */
	public String display() {
		return this.digits.replaceAll("(.{4})(?=.)", "$1 ");
	}

}
