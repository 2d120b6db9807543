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
import be.simexit.form.TypedText;
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
		@Nullable String step, @TypedText(max = 20) @Nullable String sentOn, @Nullable String sentBy,
		@TypedText @Nullable String sentWith, @TypedText @Nullable String sentReference) implements StageForm {

	static RequestForm of(Visit visit) {
		RequestAnswer answer = visit.find(RequestAnswer.class).orElse(null);
		String way = visit.find(ChannelAnswer.class).map((chosen) -> chosen.channel().code()).orElse(null);
		if (answer == null) {
			String end = visit.find(LeavingAnswer.class).map(LeavingAnswer::on).map(LocalDate::toString).orElse(null);
			return new RequestForm(end, usualLanguage(visit).code(), null, null, way, null, null);
		}
		RequestAnswer.Sent sent = answer.sent();
		String language = answer.letterLanguage().code();
		return (sent == null) ? new RequestForm(answer.endDate().toString(), language, null, null, way, null, null)
				: new RequestForm(answer.endDate().toString(), language, null, sent.on().toString(), sent.by().code(),
						sent.with(), sent.reference());
	}

	/** The codes of the ways it can have been handed in. */
	public List<String> ways() {
		return Coded.codes(Way.values());
	}

	/**
	 * The language in which the operator is usually written to from where the person
	 * lives.
	 */
	static Language usualLanguage(Visit visit) {
		var languages = visit.requireOperator().data().letterLanguages();
		return visit.find(DetailsAnswer.class)
			.map(DetailsAnswer::address)
			.filter((address) -> address.country() == null)
			.map((address) -> Postcode.parse(address.postcode()).value())
			.flatMap(Postcode::usualLanguage)
			.flatMap(Language::ofCode)
			.orElse(languages.get(0));
	}

	@Override
	public @Nullable StageAnswer answer(FormReading reading) {
		RequestAnswer before = reading.visit().find(RequestAnswer.class).orElse(null);
		LocalDate end = reading.date("endDate", this.endDate);
		if (end == null) {
			reading.refuse("endDate", Problem.MISSING);
		}
		else if (end.isBefore(reading.today()) && (before == null || !end.equals(before.endDate()))) {
			reading.refuse("endDate", Problem.PAST);
		}
		Optional<Language> language = Language.ofLetters()
			.stream()
			.filter((known) -> known.code().equals(this.letterLanguage))
			.findFirst();
		if (language.isEmpty()) {
			reading.refuse("letterLanguage", Problem.CHOOSE);
		}
		RequestAnswer.Sent sent = sent(reading, before);
		if (reading.hasErrors()) {
			return null;
		}
		boolean later = "later".equals(this.step) || ("letter".equals(this.step) && before != null && before.later());
		return new RequestAnswer(Objects.requireNonNull(end), language.orElseThrow(), later, sent);
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
						reading.text("sentWith", this.sentWith), reading.text("sentReference", this.sentReference));
	}

}
