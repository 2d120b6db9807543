package be.simexit.document;

import java.util.List;

import be.simexit.text.LocalizedText;

/**
 * What to say on the telephone and in a shop, as the data file gives it.
 *
 * @param lines what to say, one after the other
 * @param answers what they may say, and what to say then
 * @param shop what stands on the sheet for a shop
 */
record ScriptSeed(List<LetterSeed.Paragraph> lines, List<Answer> answers, List<LetterSeed.Paragraph> shop) {

	/** What they may say, and what to say then. */
	record Answer(String code, LocalizedText they, LocalizedText you) {
	}

}
