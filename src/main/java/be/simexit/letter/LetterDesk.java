package be.simexit.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import be.simexit.guide.PaperKind;
import be.simexit.route.LetterLanguage;
import be.simexit.route.Visit;
import be.simexit.text.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes the letters of a case, in the operator's language and beside it in the reader's.
 */
@Component
public class LetterDesk {

	private final LetterFiles files;

	private final Envelopes envelopes;

	private final MessageSource messages;

	private final Clock clock;

	LetterDesk(LetterFiles files, Envelopes envelopes, MessageSource messages, Clock clock) {
		this.files = files;
		this.envelopes = envelopes;
		this.messages = messages;
		this.clock = clock;
	}

	/** The language of letters with a code, null if there is none such. */
	public static @Nullable Language language(@Nullable String code) {
		return Language.ofLetter(code).orElse(null);
	}

	/** Whether a letter is for a case like this. */
	boolean isFor(PaperKind kind, Visit visit) {
		boolean late = kind != PaperKind.LATE_MOVE || visit.forecast().move().isLate();
		return late && this.files.find(kind, visit.route().situation()).isPresent();
	}

	/**
	 * The stages that have to be filled in before a letter can be written.
	 * @return codes of stages, empty if it can be written
	 */
	Set<String> missing(PaperKind kind, Visit visit) {
		LetterSeed seed = this.files.find(kind, visit.route().situation()).orElse(null);
		boolean open = isOpen(visit);
		return (seed != null && open) ? missing(seed, facts(visit, visit.language()), visit)
				: visit.route().next().map((stage) -> Set.of(stage.code())).orElse(Set.of());
	}

	/** Whether a letter lacks nothing that can be filled in, only a day that passes. */
	boolean isEarly(PaperKind kind, Visit visit) {
		LetterSeed seed = this.files.find(kind, visit.route().situation()).orElse(null);
		if (seed == null || !isOpen(visit)) {
			return false;
		}
		LetterFacts facts = facts(visit, visit.language());
		return seed.needs().stream().anyMatch((need) -> need.comesWithTime() && !facts.values().containsKey(need));
	}

	/** Whether the way has come to where letters are written. */
	private static boolean isOpen(Visit visit) {
		boolean moved = visit.route().keepsNumber() && visit.forecast().movedOn() != null;
		boolean told = visit.route().isAboutTrouble() && visit.route().isOpen("sent");
		return visit.operator() != null && (moved || told || visit.route().isOpen("request"))
				&& visit.route().exit().isEmpty();
	}

	/** Who keeps a number is asked who they are only for a letter. */
	private static Set<String> missing(LetterSeed seed, LetterFacts facts, Visit visit) {
		boolean beside = visit.route().find("writer").isPresent();
		return seed.needs()
			.stream()
			.filter((need) -> !need.comesWithTime() && !facts.values().containsKey(need))
			.map((need) -> (beside && "details".equals(need.stage())) ? "writer" : need.stage())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Whether the case knows enough for a letter. */
	boolean isReady(PaperKind kind, Visit visit) {
		return isOpen(visit) && missing(kind, visit).isEmpty() && !isEarly(kind, visit);
	}

	/**
	 * Writes a letter if the case knows enough for it.
	 * @param in the language to write in, null for the one the person chose
	 */
	public Optional<Sheet> write(PaperKind kind, Visit visit, @Nullable Language in) {
		boolean open = isOpen(visit);
		Language language = (in != null) ? in : LetterLanguage.of(visit);
		return this.files.find(kind, visit.route().situation())
			.filter((seed) -> open)
			.flatMap((seed) -> sheet(seed, visit, language));
	}

	/** Writes the letter that ends a line, for somebody who only needs that. */
	public Optional<Sheet> writeAtOnce(Visit visit, Language language) {
		return this.files.find(PaperKind.CANCELLATION, visit.route().situation())
			.flatMap((seed) -> sheet(seed, visit, language));
	}

	/** The facts are collected once for each language. */
	private Optional<Sheet> sheet(LetterSeed seed, Visit visit, Language language) {
		LetterFacts facts = facts(visit, language);
		if (!facts.values().keySet().containsAll(seed.needs())) {
			return Optional.empty();
		}
		Letter sent = letter(seed, facts, visit, language);
		Letter beside = (language == visit.language()) ? null
				: letter(seed, facts(visit, visit.language()), visit, visit.language());
		return Optional.of(new Sheet(seed.kind(), this.envelopes.write(seed, visit, language), sent, beside));
	}

	private static Letter letter(LetterSeed seed, LetterFacts facts, Visit visit, Language language) {
		return Letter.of(seed, facts, visit.route().situation(), language);
	}

	private LetterFacts facts(Visit visit, Language language) {
		return LetterFacts.of(visit, language, this.messages, LocalDate.now(this.clock));
	}

}
