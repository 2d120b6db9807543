package be.simexit.text;

/**
 * Tells signs that people read from those that only machines do. A page would show them
 * as nothing, and no XML may hold them: a feed or a PDF with one could not be made.
 */
public final class Signs {

	/** The last two of every 65,536 signs are none, and 32 more (Unicode 17, 23.7). */
	private static final int NONE = 0xfffe;

	private static final int FIRST_OF_MORE = 0xfdd0;

	private static final int LAST_OF_MORE = 0xfdef;

	private Signs() {
	}

	/**
	 * Whether people can read a text: it has no control signs but line breaks and tabs,
	 * no halves of signs, and none that XML 1.0 (2.2) forbids.
	 * @param text the text
	 * @return true if it may stand on a page
	 */
	public static boolean areReadable(String text) {
		return text.codePoints().allMatch(Signs::isReadable);
	}

	/**
	 * A text with a space for every sign that nobody can read.
	 * @param text the text
	 * @return the same text if all of it can be read
	 */
	public static String readable(String text) {
		if (areReadable(text)) {
			return text;
		}
		return text.codePoints()
			.map((sign) -> isReadable(sign) ? sign : ' ')
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static boolean isReadable(int sign) {
		boolean breaks = sign == '\n' || sign == '\r' || sign == '\t';
		boolean none = (sign & NONE) == NONE || (sign >= FIRST_OF_MORE && sign <= LAST_OF_MORE);
		return breaks || !(none || Character.isISOControl(sign) || Character.getType(sign) == Character.SURROGATE);
	}

}
