package be.simexit.identifier;

import java.util.regex.Pattern;

/**
 * The Belgian structured communication of a payment, OGM or VCS.
 *
 * @param digits twelve digits, the last two the check pair
 */
public record StructuredCommunication(String digits) {

	private static final Pattern LIKE = Pattern.compile("[0-9+*/.\\s-]+");

	/** A free reference made of digits alone is usually shorter. */
	private static final int FEWEST_DIGITS = 10;

	/**
	 * Whether a text can only be meant as a structured communication, so that a mistyped
	 * one is not taken for free text.
	 * @param typed anything a person types or pastes
	 * @return true for digits and separators with plus signs or stars around, or with ten
	 * digits and more
	 */
	public static boolean isMeant(String typed) {
		String plain = Typed.plain(typed);
		long digits = plain.chars().filter((sign) -> sign >= '0' && sign <= '9').count();
		return LIKE.matcher(plain).matches()
				&& (digits >= FEWEST_DIGITS || plain.startsWith("+++") || plain.startsWith("***"));
	}

	/**
	 * Reads a structured communication.
	 * @param typed anything a person types or pastes, with or without the plus signs
	 * @return the communication, or the refusal "characters", "length" or "checkDigit",
	 * in this order
	 */
	public static Reading<StructuredCommunication> parse(String typed) {
		String digits = Typed.without("+*/.-", typed);
		if (!Typed.digitsOnly(digits)) {
			return Reading.refused(Flaw.CHARACTERS);
		}
		if (digits.length() != 12) {
			return Reading.refused(Flaw.LENGTH);
		}
		long remainder = Long.parseLong(digits.substring(0, 10)) % 97;
		boolean holds = Long.parseLong(digits.substring(10)) == ((remainder == 0) ? 97 : remainder);
		return holds ? Reading.ok(new StructuredCommunication(digits)) : Reading.refused(Flaw.CHECK_DIGIT);
	}

	/**
	 * The communication as it is printed.
	 * @return for example {@code +++010/8068/17183+++}
	 */
	public String display() {
		return "+++" + this.digits.substring(0, 3) + "/" + this.digits.substring(3, 7) + "/" + this.digits.substring(7)
				+ "+++";
	}

}
