package be.simexit.browser;

import java.util.List;
import java.util.stream.Stream;

import be.simexit.text.Language;

/**
 * What a person does on pages that are looked at in a narrow window, whoever carries it
 * out.
 */
interface Walk extends AutoCloseable {

	/**
	 * Somebody with the narrowest window, 320 pixels wide. English walks in the browser,
	 * where axe looks too: what it looks at is the same in every language. The others
	 * walk without one, which takes a tenth of the time, and the browser measures what
	 * they saw.
	 */
	static Walk narrow(int port, String language) {
		if (InventedLanguage.CODE.equals(language)) {
			return Reader.ofInvented(port);
		}
		return "en".equals(language) ? Walker.narrow(port, language) : new Reader(port, language);
	}

	/**
	 * Every language that pages are offered in, and the invented one that is longer than
	 * any of them and read from the right.
	 */
	static List<String> languages() {
		return Stream.concat(Language.offered().stream().map(Language::code), Stream.of(InventedLanguage.CODE))
			.toList();
	}

	Walk go(String path);

	Walk choose(String name, String value);

	/** Types into a field; a day such as 2027-03-01 goes into its three boxes. */
	Walk type(String name, String value);

	Walk pick(String name, String value);

	/** Opens everything that is folded on the page, but what opens figures. */
	Walk unfold();

	/** Presses something that leads to a page, perhaps the same. */
	Walk follow(String selector);

	Walk isAt(String path);

	/** The page fits the window, and axe or the W3C's checker find nothing wrong. */
	Walk check(String name);

	String valueOf(String name);

	/** The text of the first element found. */
	String textOf(String selector);

	/** Loses a cookie, as when it ran out. */
	Walk forget(String cookie);

	/** Loses every cookie. */
	Walk forgetEverything();

	/** Another tab of the same browser. */
	Walk otherTab();

	@Override
	void close();

	/** What goes into the three boxes of a day: day, month, year. */
	static List<String> boxes(String value) {
		if (!value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
			return List.of(value, "", "");
		}
		String[] parts = value.split("-");
		return List.of(parts[2], parts[1], parts[0]);
	}

	/** Begins a case on the front page. */
	default Walk begin(String goal) {
		return go("/").follow("button[name=goal][value='" + goal + "']");
	}

	/** Presses the main button of the page's form. */
	default Walk on() {
		return follow("main form[method=post] .actions button:not([name])");
	}

	default Walk press(String step) {
		return follow("button[name=step][value='" + step + "']");
	}

}
