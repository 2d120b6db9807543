package be.simexit.identifier;

import java.text.Normalizer;

/**
 * Cleans what people type or paste, as formats.md asks before any rule.
 */
final class Typed {

	private Typed() {
	}

	/**
	 * Folds full-width signs and odd spaces to plain ones and trims.
	 */
	static String plain(String typed) {
		return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
	}

	/**
	 * {@link #plain} without spaces, dots, hyphens and the other separators given.
	 */
	static String without(String separators, String typed) {
		StringBuilder kept = new StringBuilder();
		plain(typed).codePoints()
			.filter((sign) -> !Character.isWhitespace(sign) && separators.indexOf(sign) < 0)
			.forEach(kept::appendCodePoint);
		return kept.toString();
	}

	/**
	 * Whether a text is made of the digits 0 to 9 and of nothing else.
	 */
	static boolean digitsOnly(String text) {
		return !text.isEmpty() && text.chars().allMatch((sign) -> sign >= '0' && sign <= '9');
	}

}
