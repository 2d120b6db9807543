package be.simexit.letter;

import java.util.ArrayList;
import java.util.List;

import be.simexit.guide.PaperKind;
import be.simexit.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A letter ready to print, to copy and to mail.
 *
 * @param kind what it is for
 * @param envelope what stands around it
 * @param letter the letter that is sent
 * @param beside the same in the reader's language, null if that is the same language
 */
public record Sheet(PaperKind kind, Envelope envelope, Letter letter, @Nullable Letter beside) {

	/**
	 * The text to copy: the whole letter.
	 */
	public String plain() {
		List<String> head = new ArrayList<>(this.envelope.recipient());
		head.addAll(List.of("", this.envelope.date(), ""));
		head.addAll(this.envelope.marks());
		head.addAll(List.of("", this.letter.title(), ""));
		return String.join("\n", head) + "\n" + body();
	}

	/**
	 * The text of an e-mail, without its subject.
	 */
	public String body() {
		List<String> lines = new ArrayList<>();
		this.letter.paragraphs().forEach((paragraph) -> lines.addAll(List.of(paragraph.text(), "")));
		lines.addAll(this.envelope.sender());
		return String.join("\n", lines);
	}

	/** The letter as a draft of an e-mail, its enclosures named at the end. */
	public EmailDraft email() {
		String marks = this.envelope.marks().get(this.envelope.marks().size() - 1);
		return new EmailDraft(this.envelope.email(), this.letter.subject(), body() + "\n\n" + marks);
	}

	/** The languages it can be written in. */
	public List<Language> languages() {
		return Language.ofLetters();
	}

	/** Whether the reader's language stands beside the letter's. */
	public boolean isWithBeside() {
		return this.beside != null;
	}

	/** Where it is noted that it was sent. */
	public @Nullable String sentPath() {
		return Papers.pathToNote(this.kind);
	}

}
