package be.simexit.identifier;

import java.util.Locale;

import org.apache.commons.validator.routines.IBANValidator;

/**
 * A bank account number (ISO 13616), with the Belgian check pair that libraries leave
 * out.
 *
 * @param value capital letters and digits without spaces
 */
public record Iban(String value) {

	/**
	 * Reads an account number.
	 * @param typed anything a person types or pastes
	 * @return the number, with the warning "notBelgian" for an account elsewhere, or the
	 * refusal "characters", "length", "checkDigit" or "nationalPair", in this order
	 */
	public static Reading<Iban> parse(String typed) {
		String value = Typed.without(".-", typed).toUpperCase(Locale.ROOT).replaceFirst("^IBAN:?", "");
		if (!value.matches("[A-Z]{2}[0-9]{2}[A-Z0-9]+")) {
			return Reading.refused(Flaw.CHARACTERS);
		}
		IBANValidator.Validator country = IBANValidator.getInstance().getValidator(value);
		boolean belgian = value.startsWith("BE");
		if (country == null) {
			return Reading.refused(Flaw.COUNTRY);
		}
		if (country.getIbanLength() != value.length()) {
			return Reading.refused(Flaw.LENGTH);
		}
		if (belgian && !Typed.digitsOnly(value.substring(2))) {
			return Reading.refused(Flaw.CHARACTERS);
		}
		if (!IBANValidator.getInstance().isValid(value)) {
			return Reading.refused(Flaw.CHECK_DIGIT);
		}
		if (belgian && !nationalPairHolds(value.substring(4))) {
			return Reading.refused(Flaw.NATIONAL_PAIR);
		}
		return belgian ? Reading.ok(new Iban(value)) : Reading.warned(new Iban(value), Flaw.NOT_BELGIAN);
	}

	private static boolean nationalPairHolds(String account) {
		long remainder = Long.parseLong(account.substring(0, 10)) % 97;
		return Long.parseLong(account.substring(10)) == ((remainder == 0) ? 97 : remainder);
	}

	/**
	 * The number in groups of four.
	 * @return for printing, with no-break spaces
	 */
	public String display() {
		return this.value.replaceAll("(.{4})(?=.)", "$1\u00a0");
	}

}
