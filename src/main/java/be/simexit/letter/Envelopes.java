package be.simexit.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import be.simexit.answer.DetailsAnswer;
import be.simexit.answer.MovedAnswer;
import be.simexit.answer.OperatorAnswer;
import be.simexit.answer.RequestAnswer;
import be.simexit.guide.PaperKind;
import be.simexit.operator.ContactEntry;
import be.simexit.operator.OperatorEntry;
import be.simexit.operator.Way;
import be.simexit.route.Visit;
import be.simexit.text.Language;
import be.simexit.text.Written;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Addresses letters: who writes, to whom, from where and on which day.
 */
@Component
public class Envelopes {

	private final Ombudsman ombudsman;

	private final MessageSource messages;

	private final Clock clock;

	Envelopes(Ombudsman ombudsman, MessageSource messages, Clock clock) {
		this.ombudsman = ombudsman;
		this.messages = messages;
		this.clock = clock;
	}

	/** The envelope of a letter in a language. */
	Envelope write(LetterSeed seed, Visit visit, Language language) {
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
