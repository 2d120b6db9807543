package be.simexit.identifier;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/**
 * A telephone number of an operator: a short number of its own network, or any valid
 * number.
 *
 * @param value the number as shown
 * @param dial what a telephone dials: the short number, or the international form
 */
public record OperatorPhone(String value, String dial) {

	private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

	/**
	 * Reads an operator's telephone number.
	 * @param typed as an editor or a data file writes it
	 * @return the number, or the refusal "characters" or "invalid"
	 */
	public static Reading<OperatorPhone> parse(String typed) {
		String plain = Typed.plain(typed);
		String digits = Typed.without("./-()", typed);
		if (!Typed.digitsOnly(digits.replaceFirst("^\\+", ""))) {
			return Reading.refused(Flaw.CHARACTERS);
		}
		if (digits.matches("[0-9]{3,5}")) {
			return Reading.ok(new OperatorPhone(plain, digits));
		}
		try {
			PhoneNumber number = LIBRARY.parse(digits, "BE");
			return LIBRARY.isValidNumber(number)
					? Reading.ok(new OperatorPhone(plain, LIBRARY.format(number, PhoneNumberFormat.E164)))
					: Reading.refused(Flaw.INVALID);
		}
		catch (NumberParseException ex) {
			return Reading.refused(Flaw.INVALID);
		}
	}

	/**
	 * The number as it is written for calls from another country.
	 * @return for example "+32 2 745 95 00"; a short number, and one with its country, as
	 * it is
	 */
	public String fromAbroad() {
		try {
			return (isShort() || this.value.startsWith("+")) ? this.value
					: LIBRARY.format(LIBRARY.parse(this.dial, "BE"), PhoneNumberFormat.INTERNATIONAL);
		}
		catch (NumberParseException ex) {
			throw new IllegalStateException("A number that was read before", ex);
		}
	}

	/**
	 * Whether this is a short number, which works from the operator's own network only.
	 * @return true for three to five digits
	 */
	public boolean isShort() {
		return !this.dial.startsWith("+");
	}

}
