package be.simexit.identifier;

import org.apache.commons.validator.routines.EmailValidator;

/**
 * Where an answer can reach a person: an e-mail address or a postal one. Our own rule, as
 * lenient as can be: it keeps out only what nobody could answer to.
 */
public final class Reach {

	/** The shortest postal address that says anything: "A 1, 9000". */
	private static final int SHORTEST = 8;

	/**
	 * Nobody's address is longer, and the pattern of e-mail addresses takes its square.
	 */
	private static final int LONGEST = 1000;

	private Reach() {
	}

	/**
	 * Whether somebody could answer to it.
	 * @param typed an e-mail address or the lines of a postal one
	 * @return true for a valid e-mail address, or for a text without "@" that has letters
	 * and a figure, of at most a thousand signs
	 */
	public static boolean isPlausible(String typed) {
		if (typed.length() > LONGEST) {
			return false;
		}
		if (EmailValidator.getInstance().isValid(typed)) {
			return true;
		}
		return typed.indexOf('@') < 0 && typed.length() >= SHORTEST && typed.codePoints().anyMatch(Character::isDigit)
				&& typed.codePoints().anyMatch(Character::isLetter);
	}

}
