package be.simexit.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import be.simexit.guide.Situation;
import be.simexit.text.Language;
import be.simexit.text.Written;

/**
 * A letter to an operator in one language.
 *
 * @param language the language it is written in
 * @param name its subject without the number, for titles of pages and files
 * @param subject the same with the number, for an e-mail
 * @param title its subject as it stands on paper
 * @param paragraphs its paragraphs in order, each with the code it has in every language
 */
public record Letter(Language language, String name, String subject, String title, List<Paragraph> paragraphs) {

	/** What stands before a subject on paper, in Dutch and in French. */
	private static final Pattern HEADING = Pattern.compile("^(?:Betreft|Objet)\\h*:\\h*");

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

	/** Dates, articles and amounts, whose parts stay on one line. */
	private static final Pattern UNBROKEN = Pattern
		.compile("\\d{1,2}\\.? \\p{L}+ \\d{4}|(?i:arti\\p{L}+) \\d+|\\d+ (?i:euros?)");

	/** One paragraph. */
	public record Paragraph(String code, String text) {
	}

	/**
	 * Writes a letter.
	 * @param seed the kind of letter
	 * @param facts what the case knows
	 * @param situation which paragraphs apply
	 * @param language the language to write in
	 * @return a letter in which no placeholder is left over
	 */
	static Letter of(LetterSeed seed, LetterFacts facts, Situation situation, Language language) {
		List<Paragraph> paragraphs = new ArrayList<>();
		for (LetterSeed.Paragraph paragraph : seed.paragraphs()) {
			if (paragraph.conditions().hold(situation) && facts.knows(paragraph.allNeeds())) {
				paragraphs.add(new Paragraph(paragraph.code(), fill(paragraph.requireText().in(language), facts)));
			}
		}
		String number = facts.values().get(LetterFact.MOBILE);
		String headed = fill(seed.title().in(language), facts);
		String name = Written.capital(HEADING.matcher(headed).replaceFirst(""), language);
		String end = (number != null) ? " – " + number : "";
		return new Letter(language, name, name + end, headed + end, List.copyOf(paragraphs));
	}

	private static String unbroken(String text) {
		return UNBROKEN.matcher(text)
			.replaceAll((match) -> Matcher.quoteReplacement(match.group().replace(' ', '\u00a0')));
	}

	static String fill(String text, LetterFacts facts) {
		return PLACEHOLDER.matcher(unbroken(text))
			.replaceAll((match) -> Matcher.quoteReplacement(facts.value(match.group(1))));
	}

}
