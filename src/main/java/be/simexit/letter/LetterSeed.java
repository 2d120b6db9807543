package be.simexit.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import be.simexit.guide.Conditions;
import be.simexit.guide.PaperKind;
import be.simexit.text.Coded;
import be.simexit.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A letter as its data file gives it.
 *
 * @param kind what it is for; several letters of one kind are for different cases
 * @param recipient to whom it goes, null for the operator
 * @param when for which cases it is, null for all
 * @param needs what must be known before it can be written
 * @param title its subject
 * @param paragraphs its paragraphs in order
 */
public record LetterSeed(PaperKind kind, @Nullable Recipient recipient, @Nullable Conditions when,
		List<LetterFact> needs, LocalizedText title, List<Paragraph> paragraphs) {

	/** To whom a letter goes. */
	enum Recipient implements Coded {

		OPERATOR, NEW_OPERATOR, OMBUDSMAN

	}

	Conditions conditions() {
		return (this.when != null) ? this.when : Conditions.ALWAYS;
	}

	boolean goesToNewOperator() {
		return this.recipient == Recipient.NEW_OPERATOR;
	}

	boolean goesToOmbudsman() {
		return this.recipient == Recipient.OMBUDSMAN;
	}

	/** This letter with the paragraphs it shares with others filled in. */
	LetterSeed with(Map<String, Paragraph> shared) {
		List<Paragraph> filled = new ArrayList<>();
		for (Paragraph paragraph : this.paragraphs) {
			Paragraph common = shared.get(paragraph.code());
			filled.add((paragraph.text() == null && common != null) ? common : paragraph);
		}
		return new LetterSeed(this.kind, this.recipient, this.when, this.needs, this.title, List.copyOf(filled));
	}

	/**
	 * A paragraph that stands in the letter when all it needs is known.
	 *
	 * @param code its code, unique in the letter
	 * @param when for which cases, null for all
	 * @param needs what must be known, null for nothing
	 * @param text the text; null if it is that of the shared paragraph of this code
	 */
	record Paragraph(String code, @Nullable Conditions when, @Nullable List<LetterFact> needs,
			@Nullable LocalizedText text) {

		Conditions conditions() {
			return (this.when != null) ? this.when : Conditions.ALWAYS;
		}

		List<LetterFact> allNeeds() {
			return (this.needs != null) ? this.needs : List.of();
		}

		LocalizedText requireText() {
			return Objects.requireNonNull(this.text, "checked when the file was read");
		}

	}

}
