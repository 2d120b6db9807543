package be.simexit.journey;

import java.util.List;
import java.util.Optional;

import be.simexit.casefile.ConfirmAnswer;
import be.simexit.casefile.StageAnswer;
import be.simexit.form.Stored;
import be.simexit.form.TypedText;
import be.simexit.route.Visit;
import org.jspecify.annotations.Nullable;

/**
 * The last four questions, as chosen, and the day of a complaint, as typed.
 */
record ConfirmForm(@Nullable String written, @Nullable String dead, @Nullable String billSeen,
		@Nullable String accountsMoved, @TypedText(max = 20) @Nullable String complainedOn) implements ChoiceForm {

	static ConfirmForm of(Visit visit) {
		return visit.find(ConfirmAnswer.class)
			.map((answer) -> new ConfirmForm(answer.written().code(), answer.dead().code(), answer.billSeen().code(),
					answer.accountsMoved().code(), Stored.date(answer.complainedOn())))
			.orElse(new ConfirmForm(null, null, null, null, null));
	}

	@Override
	public List<Question> questions() {
		return List.of(question("written", this.written), question("dead", this.dead),
				question("billSeen", this.billSeen), question("accountsMoved", this.accountsMoved));
	}

	@Override
	public Extra extra() {
		return new Extra("complainedOn", "date", this.complainedOn);
	}

	private static Question question(String field, @Nullable String chosen) {
		return Question.of(field, ConfirmAnswer.State.values(), chosen);
	}

	@Override
	public @Nullable StageAnswer answer(FormReading reading) {
		ConfirmAnswer.State unknown = ConfirmAnswer.State.NOT_YET;
		return reading.unlessWrong(new ConfirmAnswer(state(reading, "written", this.written).orElse(unknown),
				state(reading, "dead", this.dead).orElse(unknown),
				state(reading, "billSeen", this.billSeen).orElse(unknown),
				state(reading, "accountsMoved", this.accountsMoved).orElse(unknown),
				reading.pastDate("complainedOn", this.complainedOn)));
	}

	private static Optional<ConfirmAnswer.State> state(FormReading reading, String field, @Nullable String typed) {
		return reading.choice(field, typed, ConfirmAnswer.State.values());
	}

}
