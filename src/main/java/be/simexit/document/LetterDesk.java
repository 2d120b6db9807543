package be.simexit.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import be.simexit.casefile.DetailsAnswer;
import be.simexit.casefile.MovedAnswer;
import be.simexit.casefile.OperatorAnswer;
import be.simexit.casefile.RequestAnswer;
import be.simexit.guide.PaperKind;
import be.simexit.operator.ContactEntry;
import be.simexit.operator.OperatorEntry;
import be.simexit.operator.Way;
import be.simexit.route.Visit;
import be.simexit.text.Language;
import be.simexit.text.Written;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes the letters of a case, in the operator's language and beside it in the reader's.
 */
@Component
class LetterDesk {

	private final LetterFiles files;

	private final Ombudsman ombudsman;

	private final MessageSource messages;

	private final Clock clock;

	LetterDesk(LetterFiles files, Ombudsman ombudsman, MessageSource messages, Clock clock) {
		this.files = files;
		this.ombudsman = ombudsman;
		this.messages = messages;
		this.clock = clock;
	}

	/** The language of letters with a code, null if there is none such. */
	static @Nullable Language language(@Nullable String code) {
		return Language.ofLetters().stream().filter((known) -> known.code().equals(code)).findFirst().orElse(null);
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
		return visit.operator() != null && (moved || visit.route().isOpen("request")) && visit.route().exit().isEmpty();
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
	Optional<Sheet> write(PaperKind kind, Visit visit, @Nullable Language in) {
		boolean open = isOpen(visit);
		Language language = (in != null) ? in
				: visit.find(RequestAnswer.class)
					.map(RequestAnswer::letterLanguage)
					.orElseGet(() -> visit.requireOperator().data().letterLanguages().get(0));
		return this.files.find(kind, visit.route().situation())
			.filter((seed) -> open)
			.flatMap((seed) -> sheet(seed, visit, language));
	}

	/** Writes the letter that ends a line, for somebody who only needs that. */
	Optional<Sheet> writeAtOnce(Visit visit, Language language) {
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
		return Optional.of(new Sheet(seed.kind(), envelope(seed, visit, language), sent, beside));
	}

	private static Letter letter(LetterSeed seed, LetterFacts facts, Visit visit, Language language) {
		return Letter.of(seed, facts, visit.route().situation(), language);
	}

	private LetterFacts facts(Visit visit, Language language) {
		return LetterFacts.of(visit, language, this.messages, LocalDate.now(this.clock));
	}

	private Envelope envelope(LetterSeed seed, Visit visit, Language language) {
		DetailsAnswer details = visit.find(DetailsAnswer.class).orElseThrow();
		String signature = signature(details);
		List<String> sender = new ArrayList<>(List.of(signature));
		sender.addAll(address(visit, details));
		FactCollector words = new FactCollector(language, this.messages);
		String date = date(words, details);
		List<String> marks = marks(words, seed, visit);
		if (seed.goesToOmbudsman()) {
			return new Envelope(sender, this.ombudsman.lines(language), null, this.ombudsman.email(language), null,
					date, signature, marks);
		}
		OperatorEntry operator = addressee(seed, visit);
		ContactEntry address = visit.recommend(operator, Way.LETTER, language, LocalDate.now(this.clock)).contact();
		ContactEntry email = operator.recommendedEmail().orElse(null);
		List<String> recipient = new ArrayList<>((address != null) ? address.lines() : typedAddress(visit, operator));
		if (visit.isAbroad()) {
			recipient.add("BELGIUM");
		}
		return new Envelope(sender, recipient, address, (email != null) ? email.oneLine() : null, email, date,
				signature, marks);
	}

	/** Under the writer's name stands no address of the dead. */
	private static List<String> address(Visit visit, DetailsAnswer details) {
		if (visit.isDeath()) {
			return visit.find(RequestAnswer.class)
				.map(RequestAnswer::answerTo)
				.map((typed) -> typed.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList())
				.orElse(List.of());
		}
		return (details.address() != null) ? details.address().lines() : List.of();
	}

	private static OperatorEntry addressee(LetterSeed seed, Visit visit) {
		return visit.find(MovedAnswer.class)
			.filter((moved) -> seed.goesToNewOperator())
			.map(MovedAnswer::to)
			.flatMap(visit.directory()::find)
			.orElseGet(visit::requireOperator);
	}

	/** In Belgium a letter names the place before the day. */
	private String date(FactCollector words, DetailsAnswer details) {
		String day = Written.date(LocalDate.now(this.clock), words.language());
		DetailsAnswer.Address home = details.address();
		return (home != null && home.country() == null && details.death() == null)
				? words.say("letter.placeAndDate", home.town(), day) : day;
	}

	private static List<String> marks(FactCollector words, LetterSeed seed, Visit visit) {
		List<String> marks = new ArrayList<>();
		boolean registered = visit.find(RequestAnswer.class)
			.filter((request) -> Boolean.TRUE.equals(request.registered()))
			.isPresent();
		if (registered && seed.kind() == PaperKind.CANCELLATION) {
			marks.add(words.say("letter.registered"));
		}
		marks.add(words.say("letter.ownReference", visit.file().secret().reference()));
		return marks;
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

}
