package be.simexit.browser;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A language that nobody speaks, made from English: each text is 40 % longer, and its
 * letters are Hebrew ones, read from the right. A page that holds it holds any language.
 */
final class InventedLanguage {

	/** How a test names it; no page is offered in it. */
	static final String CODE = "test";

	/** How many letters each letter brings along. */
	private static final double LONGER = 0.4;

	private static final String LETTERS = "אבגדהוזחטיכלמנסעפצקרשתםףץן";

	/** Numbers and addresses are the same in every language. */
	private static final Pattern SAME = Pattern.compile(".*[0-9@/].*");

	private static final Pattern WORD = Pattern.compile("\\S+");

	private InventedLanguage() {
	}

	/**
	 * Turns a page into this language; what it quotes in another language stays.
	 * @param english a page in English
	 * @return another page, from right to left
	 */
	static Document of(Document english) {
		Document page = english.clone();
		for (Element element : page.getAllElements()) {
			if (isEnglish(element)) {
				element.textNodes().forEach(InventedLanguage::turn);
				element.attributes()
					.asList()
					.stream()
					.filter((it) -> it.getKey()
						.matches("alt|title|placeholder|aria-label|data-(copy|copied|share|print|label|saved)"))
					.forEach((it) -> it.setValue(longer(it.getValue())));
			}
		}
		page.select("[lang=en][dir=ltr]").attr("dir", "rtl");
		page.select("[lang=en]").attr("lang", "he");
		return page;
	}

	/**
	 * Turns a text.
	 * @param text in English
	 * @return as many words, in letters read from the right
	 */
	static String longer(String text) {
		double[] owed = { 0 };
		return WORD.matcher(text)
			.replaceAll((word) -> SAME.matcher(word.group()).matches() ? word.group() : longer(word.group(), owed));
	}

	private static String longer(String word, double[] owed) {
		StringBuilder said = new StringBuilder();
		String plain = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
		for (int at = 0; at < plain.length(); at++) {
			char letter = plain.charAt(at);
			if (letter < 'a' || letter > 'z') {
				said.append(letter);
				continue;
			}
			said.append(LETTERS.charAt(letter - 'a'));
			owed[0] += LONGER;
			boolean last = at + 1 == plain.length() || !Character.isLetter(plain.charAt(at + 1));
			for (; owed[0] > 0 && (last || (owed[0] >= 1 && "aeiou".indexOf(letter) >= 0)); owed[0]--) {
				said.append(LETTERS.charAt(letter - 'a'));
			}
		}
		return said.toString();
	}

	private static boolean isEnglish(Element element) {
		Element spoken = element.closest("[lang]");
		return spoken != null && "en".equals(spoken.attr("lang")) && element.closest("textarea, code, style") == null;
	}

	private static void turn(TextNode text) {
		text.text(longer(text.getWholeText()));
	}

}
