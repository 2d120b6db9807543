package be.simexit.identifier;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/**
 * A Belgian mobile number. Its prefix does not prove the operator, because people keep
 * their number when they change it.
 *
 * @param e164 the international form, for example {@code +32450001234}
 */
public record MobileNumber(String e164) {

	private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

	/**
	 * Reads a Belgian mobile number.
	 * @param typed anything a person types or pastes
	 * @return the number, or the refusal "characters", "notBelgian", "notMobile" or
	 * "length"
	 */
	public static Reading<MobileNumber> parse(String typed) {
		String digits = international(Typed.without("./-()", typed.replace("(0)", "")));
		if (!Typed.digitsOnly(digits.substring(digits.startsWith("+") ? 1 : 0))) {
			return Reading.refused(Flaw.CHARACTERS);
		}
		if (!digits.startsWith("+32")) {
			return Reading.refused(Flaw.NOT_BELGIAN);
		}
		String national = digits.substring(3);
		if (national.startsWith("4") && national.length() != 9) {
			return Reading.refused(Flaw.LENGTH);
		}
		return isMobile(digits) ? Reading.ok(new MobileNumber(digits)) : Reading.refused(Flaw.NOT_MOBILE);
	}

	private static String international(String typed) {
		if (typed.startsWith("+")) {
			return typed.startsWith("+320") ? "+32" + typed.substring(4) : typed;
		}
		if (typed.startsWith("00")) {
			return international("+" + typed.substring(2));
		}
		if (typed.startsWith("32") && typed.length() > 9) {
			return international("+" + typed);
		}
		if (!Typed.digitsOnly(typed)) {
			return typed;
		}
		return "+32" + (typed.startsWith("0") ? typed.substring(1) : typed);
	}

	private static boolean isMobile(String digits) {
		try {
			PhoneNumber number = LIBRARY.parse(digits, "BE");
			return LIBRARY.isValidNumberForRegion(number, "BE")
					&& LIBRARY.getNumberType(number) == PhoneNumberType.MOBILE;
		}
		catch (NumberParseException ex) {
			return false;
		}
	}

	/**
	 * The number as Belgians write it.
	 * @return for example {@code 0450 00 12 34}, with no-break spaces
	 */
	public String display() {
		try {
			return LIBRARY.format(LIBRARY.parse(this.e164, "BE"), PhoneNumberFormat.NATIONAL).replace(' ', '\u00a0');
		}
		catch (NumberParseException ex) {
			return this.e164;
		}
	}

}
