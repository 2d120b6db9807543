package be.simexit.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import be.simexit.casefile.DetailsAnswer;
import be.simexit.casefile.OperatorAnswer;
import be.simexit.casefile.RequestAnswer;
import be.simexit.journey.Visit;
import be.simexit.operator.ContactEntry;
import be.simexit.operator.OperatorEntry;
import be.simexit.text.Language;
import be.simexit.text.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes the letter of a case, in the operator's language and beside it in the reader's.
 */
@Component
class LetterDesk {

	private final LetterFiles files;

	private final MessageSource messages;

	private final Clock clock;

	LetterDesk(LetterFiles files, MessageSource messages, Clock clock) {
		this.files = files;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * Writes a letter if the case knows enough for it.
	 */
	Optional<Sheet> write(String kind, Visit visit) {
		RequestAnswer request = visit.find(RequestAnswer.class).orElse(null);
		boolean ready = visit.operator() != null && visit.route().isOpen("request");
		if (request == null || !ready || visit.route().exit().isPresent()) {
			return Optional.empty();
		}
		return this.files.find(kind).map((seed) -> {
			Letter sent = letter(seed, visit, request, request.letterLanguage());
			boolean same = request.letterLanguage() == visit.language();
			return new Sheet(envelope(visit, request.letterLanguage()), sent,
					same ? null : letter(seed, visit, request, visit.language()));
		});
	}

	private Letter letter(LetterSeed seed, Visit visit, RequestAnswer request, Language language) {
		LetterFacts facts = LetterFacts.of(visit, request, language, this.messages);
		return Letter.of(seed, facts, visit.route().situation(), language);
	}

	private Envelope envelope(Visit visit, Language language) {
		DetailsAnswer details = visit.find(DetailsAnswer.class).orElseThrow();
		OperatorEntry operator = visit.requireOperator();
		String signature = signature(details);
		List<String> sender = new ArrayList<>(List.of(signature));
		if (details.address() != null) {
			sender.addAll(details.address().lines());
		}
		ContactEntry address = operator.letterAddress(language).orElse(null);
		List<String> recipient = (address != null) ? address.lines() : typedAddress(visit, operator);
		return new Envelope(sender, recipient, address, LocalDate.now(this.clock), signature);
	}

	/** The address as typed from the bill of an operator that is not listed. */
	private static List<String> typedAddress(Visit visit, OperatorEntry operator) {
		List<String> lines = new ArrayList<>(List.of(operator.brand()));
		visit.find(OperatorAnswer.class)
			.map(OperatorAnswer::address)
			.ifPresent((address) -> address.lines()
				.map(String::strip)
				.filter((line) -> !line.isEmpty())
				.forEach(lines::add));
		return lines;
	}

	private static String signature(DetailsAnswer details) {
		if (details.writer() != null) {
			return details.writer();
		}
		return (details.name() != null) ? details.name() : "";
	}

	/**
	 * A letter ready to print.
	 *
	 * @param envelope what stands around it
	 * @param letter the letter that is sent
	 * @param beside the same in the reader's language, null if that is the same language
	 */
	record Sheet(Envelope envelope, Letter letter, @Nullable Letter beside) {

		/**
		 * The text to copy.
		 */
		public String plain() {
			List<String> lines = new ArrayList<>(List.of(this.letter.title(), ""));
			this.letter.paragraphs().forEach((paragraph) -> lines.addAll(List.of(paragraph.text(), "")));
			lines.add(this.envelope.signature());
			return String.join("\n", lines);
		}

		/**
		 * The date of the letter in its own language.
		 */
		public String date() {
			return Words.date(this.envelope.date(), this.letter.language());
		}

		public boolean isWithBeside() {
			return this.beside != null;
		}

	}

}
