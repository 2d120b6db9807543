package be.simexit.text;

import java.util.Locale;

import com.ibm.icu.text.MessageFormat;

/**
 * Messages that count: "one day", "3 days", in the forms of each language (ICU).
 */
public final class Plurals {

	private static final String MARK = ",plural";

	private Plurals() {
	}

	/**
	 * Whether a message has forms to choose from.
	 * @param message the message as its file gives it
	 * @return whether {@link #say} has to fill it in
	 */
	public static boolean isIn(String message) {
		return message.contains(MARK);
	}

	/**
	 * Fills such a message in.
	 * @param message the message as its file gives it
	 * @param locale the language whose forms count
	 * @param arguments what its placeholders stand for
	 * @return the message in the form for these numbers
	 */
	public static String say(String message, Locale locale, Object... arguments) {
		return new MessageFormat(message, locale).format(arguments);
	}

}
