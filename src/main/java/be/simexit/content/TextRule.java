package be.simexit.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import be.simexit.text.Coded;
import be.simexit.text.Language;
import be.simexit.text.LocalizedText;
import be.simexit.text.Signs;
import org.apache.commons.validator.routines.UrlValidator;
import org.jspecify.annotations.Nullable;

/**
 * The rules that every text of an entry keeps, whether it comes from a data file or from
 * an editor.
 */
public enum TextRule implements Coded {

	/** It is there in every offered language. */
	TEXT_LANGUAGES,

	/** It is at most 2000 signs long in each language, without control characters. */
	TEXT_SIGNS,

	/** It has no other placeholders between braces than those that are filled. */
	TEXT_PLACEHOLDER,

	/** An address of a page starts with http:// or https:// and is valid. */
	LINK;

	private static final int LONGEST_LINK = 2000;

	private static final UrlValidator LINKS = new UrlValidator(new String[] { "http", "https" });

	private static final int LONGEST = 2000;

	/**
	 * The rules that a text breaks.
	 * @param field the path of its field
	 * @param text the text, null if there is none
	 * @param placeholders the names that may stand between braces
	 * @return the broken rules
	 */
	public static List<Flawed> brokenBy(String field, @Nullable LocalizedText text, String... placeholders) {
		List<Flawed> broken = new ArrayList<>();
		if (text == null) {
			return broken;
		}
		if (!text.missing(Language.offered()).isEmpty()) {
			broken.add(new Flawed(field, TEXT_LANGUAGES));
		}
		if (!text.byLanguage().values().stream().allMatch((said) -> isPlain(said, LONGEST))) {
			broken.add(new Flawed(field, TEXT_SIGNS));
		}
		Set<String> unknown = text.placeholders();
		unknown.removeAll(Arrays.asList(placeholders));
		if (!unknown.isEmpty()) {
			broken.add(new Flawed(field, TEXT_PLACEHOLDER));
		}
		return broken;
	}

	/**
	 * Whether something is the address of a page.
	 * @param url the address
	 * @return true if it may become a link
	 */
	public static boolean isLink(String url) {
		return url.length() <= LONGEST_LINK && LINKS.isValid(url);
	}

	/**
	 * Whether a text has no control characters but line breaks and tabs, no other signs
	 * that nobody can read, and is not too long.
	 * @param text the text
	 * @param longest the highest number of signs
	 * @return true if it may stand on a page
	 */
	public static boolean isPlain(String text, int longest) {
		return text.length() <= longest && Signs.areReadable(text);
	}

}
