package be.simexit.identifier;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Cleans what people type or paste, before any rule.
 */
public final class Typed {

	/** What copying leaves behind: marks of direction, soft hyphens, empty spaces. */
	private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

	/** The same without the two joiners that Persian and Hindi names need. */
	private static final Pattern INVISIBLE_IN_NAMES = Pattern.compile("[\\p{Cf}&&[^\u200c\u200d]]");

	/**
	 * More accents on one letter than any script writes: putting them in order takes the
	 * square of their number (UAX #15, 13). Two signs of Katakana become accents there.
	 */
	private static final Pattern HEAP = Pattern.compile("([\\p{M}\uff9e\uff9f]{30})[\\p{M}\uff9e\uff9f]+");

	/**
	 * What word processors write for a new line within a paragraph, and Unicode for any.
	 */
	private static final Pattern BREAK = Pattern.compile("[\u000b\u000c\u0085\u2028\u2029]");

	private static final Pattern DASH = Pattern.compile("[\\p{Pd}\u2212]");

	private Typed() {
	}

	/**
	 * A number, an amount or a date: full-width signs and odd spaces are folded to plain
	 * ones, every dash to a hyphen, and what is invisible goes.
	 * @param typed anything a person types or pastes
	 * @return the plain text, trimmed
	 */
	public static String plain(String typed) {
		String visible = INVISIBLE.matcher(typed).replaceAll("");
		return DASH.matcher(normal(visible, Normalizer.Form.NFKC)).replaceAll("-").strip();
	}

	/**
	 * A name or another text: accents join their letters, a tab becomes a space, every
	 * break of a line one that all programs know, and what is invisible goes but for the
	 * joiners of Persian and Hindi.
	 * @param typed anything a person types or pastes
	 * @return the text, not trimmed
	 */
	public static String text(String typed) {
		String visible = BREAK.matcher(INVISIBLE_IN_NAMES.matcher(typed).replaceAll("")).replaceAll("\n");
		return normal(visible, Normalizer.Form.NFC).replace('\t', ' ');
	}

	/**
	 * A text in one of the forms of Unicode, in a time that grows as its length.
	 * @param typed anything a person types or pastes
	 * @param form which accents and letters are joined or taken apart
	 * @return the text, of accents on one letter only thirty
	 */
	public static String normal(String typed, Normalizer.Form form) {
		return Normalizer.normalize(HEAP.matcher(typed).replaceAll("$1"), form);
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
