package be.simexit.letter;

import java.util.List;

import be.simexit.text.Language;

/**
 * What to say, in the operator's language and in the reader's.
 *
 * @param language the operator's language
 * @param own the reader's language
 * @param lines what to say, one after the other
 * @param answers what they may say, and what to say then
 */
public record Script(Language language, Language own, List<Line> lines, List<Answer> answers) {

	/** A sentence in both languages. */
	record Line(String code, String text, String beside) {
	}

	/** What they may say, and what to say then, in both languages. */
	record Answer(Line they, Line you) {
	}

	/** Whether the reader's language stands beside the operator's. */
	public boolean isWithBeside() {
		return this.language != this.own;
	}

}
