package be.simexit.identifier;

/**
 * The Belgian structured communication of a payment, OGM or VCS (formats.md, 7).
 *
 * @param digits twelve digits, the last two the check pair
 */
public record StructuredCommunication(String digits) {

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
