package be.simexit.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import be.simexit.casefile.ChannelAnswer;
import be.simexit.casefile.DetailsAnswer;
import be.simexit.casefile.LeavingAnswer;
import be.simexit.casefile.RequestAnswer;
import be.simexit.casefile.StageAnswer;
import be.simexit.form.Problem;
import be.simexit.form.Stored;
import be.simexit.form.TypedText;
import be.simexit.form.Warning;
import be.simexit.guide.Leaving;
import be.simexit.guide.Trait;
import be.simexit.identifier.Postcode;
import be.simexit.operator.Way;
import be.simexit.route.Visit;
import be.simexit.text.Coded;
import be.simexit.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The end date and what was done, as typed.
 *
 * @param step what the pressed button says: "letter" to see the letter, "sent" when it
 * was handed in, "later" to go on without
 */
record RequestForm(@TypedText(max = 20) @Nullable String endDate, @Nullable String letterLanguage,
		@TypedText(max = 300, lines = true) @Nullable String answerTo, @Nullable String registered,
		@Nullable String step, @TypedText(max = 20) @Nullable String sentOn, @Nullable String sentBy,
		@TypedText @Nullable String sentWith, @TypedText @Nullable String sentReference,
		@TypedText(refusesNationalNumber = false) @Nullable String sentReceipt) implements StageForm {

	static RequestForm of(Visit visit) {
		RequestAnswer answer = visit.find(RequestAnswer.class).orElse(null);
		String way = visit.find(ChannelAnswer.class).map((chosen) -> chosen.channel().code()).orElse(null);
		if (answer == null) {
			String end = visit.find(LeavingAnswer.class).map(LeavingAnswer::on).map(LocalDate::toString).orElse(null);
			String language = usualLanguage(visit).map(Language::code).orElse(null);
			return new RequestForm(end, language, null, null, null, null, way, null, null, null);
		}
		RequestAnswer.Sent sent = answer.sent();
		return new RequestForm(answer.endDate().toString(), answer.letterLanguage().code(), answer.answerTo(),
				ChoiceForm.Tick.of(answer.registered()), null, Stored.date((sent != null) ? sent.on() : null),
				(sent != null) ? sent.by().code() : way, (sent != null) ? sent.with() : null,
				(sent != null) ? sent.reference() : null, (sent != null) ? sent.receipt() : null);
	}

	/** The codes of the ways it can have been handed in. */
	public List<String> ways() {
		return Coded.codes(Way.values());
	}

	/**
	 * Whether the person leaves, so that an address in Belgium soon reaches nobody.
	 */
	static boolean isLeaving(Visit visit) {
		return !visit.route().situation().is(Trait.LEAVING, Leaving.NO);
	}

	/**
	 * Whether the details name no way to answer a letter.
	 */
	static boolean isUnreachable(Visit visit) {
		return visit.find(DetailsAnswer.class)
			.filter((details) -> details.address() != null || details.email() != null)
			.isEmpty();
	}

	/** Whether to ask where the operator can write to. */
	public boolean asksForAnswerTo(Visit visit) {
		return isUnreachable(visit) || isLeaving(visit);
	}

	/** Whether there is no letter without it; a call or a visit can do without. */
	public boolean needsAnswerTo(Visit visit) {
		return isUnreachable(visit) && visit.route().situation().is(Trait.CHANNEL, Way.LETTER);
	}

	/**
	 * The language in which the operator is usually written to from where the person
	 * lives, as far as the operator takes it; none for Brussels, where nobody can guess.
	 */
	static Optional<Language> usualLanguage(Visit visit) {
		List<Language> taken = visit.requireOperator().data().letterLanguages();
		Optional<Postcode> home = visit.find(DetailsAnswer.class)
			.map(DetailsAnswer::address)
			.filter((address) -> address.country() == null)
			.map((address) -> Postcode.parse(address.postcode()).value());
		if (home.isEmpty()) {
			return taken.stream().findFirst();
		}
		Optional<Language> usual = home.flatMap(Postcode::usualLanguage).flatMap(Language::ofCode);
		return usual.map((language) -> taken.contains(language) ? language : taken.get(0));
	}

	@Override
	public @Nullable StageAnswer answer(FormReading reading) {
		RequestAnswer before = reading.visit().find(RequestAnswer.class).orElse(null);
		LocalDate end = end(reading, before);
		Optional<Language> language = language(reading);
		String reach = asksForAnswerTo(reading.visit())
				? reading.text("answerTo", this.answerTo, needsAnswerTo(reading.visit())) : null;
		RequestAnswer.Sent sent = sent(reading, before);
		if (reading.hasErrors()) {
			return null;
		}
		boolean later = "later".equals(this.step) || ("letter".equals(this.step) && before != null && before.later());
		return new RequestAnswer(Objects.requireNonNull(end), language.orElseThrow(), later, sent,
				this.registered != null, reach);
	}

	private @Nullable LocalDate end(FormReading reading, @Nullable RequestAnswer before) {
		LocalDate end = reading.date("endDate", this.endDate);
		if (end == null) {
			reading.refuse("endDate", Problem.MISSING);
		}
		else if (end.isBefore(reading.today()) && !isHandedInFor(end, reading)
				&& (before == null || !end.equals(before.endDate()))) {
			reading.refuse("endDate", Problem.PAST);
		}
		return end;
	}

	/** A line that was cancelled earlier may have ended already. */
	private boolean isHandedInFor(LocalDate end, FormReading reading) {
		LocalDate on = "sent".equals(this.step) ? reading.date("sentOn", this.sentOn) : null;
		return on != null && !end.isBefore(on);
	}

	/**
	 * A language that the operator does not say it takes is warned about, not refused.
	 */
	private Optional<Language> language(FormReading reading) {
		Optional<Language> language = Language.ofLetters()
			.stream()
			.filter((known) -> known.code().equals(this.letterLanguage))
			.findFirst();
		if (language.isEmpty()) {
			reading.refuse("letterLanguage", Problem.CHOOSE);
		}
		language.filter((chosen) -> !reading.visit().requireOperator().data().letterLanguages().contains(chosen))
			.ifPresent((chosen) -> reading.warnings()
				.add(new Warning("letterLanguage", Problem.OTHER_LANGUAGE, chosen.code(),
						reading.visit().requireOperator().brand())));
		return language;
	}

	private RequestAnswer.@Nullable Sent sent(FormReading reading, @Nullable RequestAnswer before) {
		if ("later".equals(this.step)) {
			return null;
		}
		if (!"sent".equals(this.step)) {
			return (before != null) ? before.sent() : null;
		}
		LocalDate on = reading.pastDate("sentOn", this.sentOn);
		if (on == null) {
			reading.refuse("sentOn", Problem.MISSING);
		}
		Optional<Way> by = reading.choice("sentBy", this.sentBy, Way.values());
		String operator = reading.visit().requireOperator().code();
		return reading.hasErrors() ? null
				: new RequestAnswer.Sent(operator, Objects.requireNonNull(on), by.orElseThrow(),
						reading.text("sentWith", this.sentWith), reading.text("sentReference", this.sentReference),
						reading.text("sentReceipt", this.sentReceipt));
	}

}
