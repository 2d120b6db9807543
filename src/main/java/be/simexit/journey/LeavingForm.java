package be.simexit.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import be.simexit.casefile.LeavingAnswer;
import be.simexit.casefile.StageAnswer;
import be.simexit.form.Stored;
import be.simexit.form.TypedText;
import be.simexit.guide.Leaving;
import be.simexit.route.Visit;
import org.jspecify.annotations.Nullable;

/**
 * Leaving Belgium, as typed.
 */
record LeavingForm(@Nullable String leaving, @TypedText(max = 20) @Nullable String leavingOn) implements ChoiceForm {

	static LeavingForm of(Visit visit) {
		LeavingAnswer answer = visit.find(LeavingAnswer.class).orElse(null);
		return (answer != null) ? new LeavingForm(answer.leaving().code(), Stored.date(answer.on()))
				: new LeavingForm(null, null);
	}

	@Override
	public List<Question> questions() {
		return List.of(Question.of("leaving", Leaving.values(), this.leaving));
	}

	@Override
	public Extra extra() {
		return new Extra("leavingOn", "date", this.leavingOn);
	}

	@Override
	public @Nullable StageAnswer answer(FormReading reading) {
		Optional<Leaving> chosen = reading.choice("leaving", this.leaving, Leaving.values());
		LocalDate on = chosen.filter((it) -> it == Leaving.YES).isPresent() ? reading.date("leavingOn", this.leavingOn)
				: null;
		return reading.hasErrors() ? null : chosen.map((it) -> new LeavingAnswer(it, on)).orElse(null);
	}

}
