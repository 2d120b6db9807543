package be.simexit.letter;

import java.util.List;

import be.simexit.guide.Conditions;
import be.simexit.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What to say on the telephone and in a shop, as the data file gives it.
 *
 * @param lines what to say, one after the other
 * @param answers what they may say, and what to say then
 * @param shop what stands on the sheet for a shop
 */
public record ScriptSeed(List<LetterSeed.Paragraph> lines, List<Answer> answers, List<LetterSeed.Paragraph> shop) {

	/** What they may say, and what to say then. */
	record Answer(String code, @Nullable Conditions when, LocalizedText they, LocalizedText you) {

		Conditions conditions() {
			return (this.when != null) ? this.when : Conditions.ALWAYS;
		}

	}

}
