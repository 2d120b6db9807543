package be.simexit.browser;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What lies before a reader's eyes on a page: words that are seen with folds closed, and
 * how hard they are.
 *
 * @param text the seen text of the main part, one line for each block
 */
record SeenWords(String text) {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’'.,:/@&-]*");

	static SeenWords of(Walker walker) {
		return new SeenWords(String.valueOf(walker.page().evaluate("""
				() => {
					const main = document.querySelector('main');
					main.querySelectorAll('.unseen, option').forEach((it) => { it.style.display = 'none'; });
					const text = main.innerText;
					main.querySelectorAll('.unseen, option').forEach((it) => { it.style.display = ''; });
					return text;
				}""")));
	}

	long words() {
		return WORD.matcher(this.text).results().count();
	}

	/** The grade of Flesch and Kincaid: years of school in English. */
	double grade() {
		List<String> words = WORD.matcher(this.text)
			.results()
			.map((word) -> word.group().toLowerCase(Locale.ROOT))
			.filter((word) -> word.matches("[a-z’'-]+"))
			.toList();
		long sentences = Pattern.compile("[.!?:](\\s|$)|\\n+")
			.splitAsStream(this.text)
			.filter((it) -> !it.isBlank())
			.count();
		long syllables = words.stream().mapToLong(SeenWords::syllables).sum();
		return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
	}

	private static long syllables(String word) {
		String spoken = word.replaceFirst("(?<=[^aeiouy])e$", "");
		return Math.max(1, Pattern.compile("[aeiouy]+").matcher(spoken).results().count());
	}

}
