package be.simexit.document;

import java.util.List;

import be.simexit.guide.Conditions;
import be.simexit.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A kind of letter as the data file gives it.
 */
record LetterSeed(String code, LocalizedText title, List<Paragraph> paragraphs) {

	/** A paragraph that stands in the letter when all it needs is known. */
	record Paragraph(String code, @Nullable Conditions when, @Nullable List<String> needs, LocalizedText text) {

		Conditions conditions() {
			return (this.when != null) ? this.when : Conditions.ALWAYS;
		}

		List<String> allNeeds() {
			return (this.needs != null) ? this.needs : List.of();
		}

	}

}
