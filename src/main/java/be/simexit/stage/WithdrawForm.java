package be.simexit.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import be.simexit.answer.StageAnswer;
import be.simexit.answer.WithdrawAnswer;
import be.simexit.form.Problem;
import be.simexit.form.Stored;
import be.simexit.form.TypedText;
import be.simexit.guide.YesNo;
import be.simexit.route.Visit;
import be.simexit.settlement.LegalDates;
import org.jspecify.annotations.Nullable;

/**
 * Whether to withdraw, as chosen, and the day the contract was made, as typed.
 */
public record WithdrawForm(@Nullable String withdraws,
		@TypedText(max = 20) @Nullable String madeOn) implements ChoiceForm {

	static WithdrawForm of(Visit visit) {
		return visit.find(WithdrawAnswer.class)
			.map((answer) -> new WithdrawForm(answer.withdraws().code(), Stored.date(answer.madeOn())))
			.orElse(new WithdrawForm(null, null));
	}

	@Override
	public List<Question> questions() {
		return List.of(Question.of("withdraws", YesNo.values(), this.withdraws));
	}

	@Override
	public Extra extra() {
		return new Extra("madeOn", "date", this.madeOn, true);
	}

	/** Nobody withdraws after the last of the 14 days. */
	@Override
	public @Nullable StageAnswer answer(FormReading reading) {
		Optional<YesNo> chosen = reading.choice("withdraws", this.withdraws, YesNo.values());
		reading.text("madeOn", this.madeOn, true);
		LocalDate made = reading.pastDate("madeOn", this.madeOn);
		boolean over = made != null && reading.today().isAfter(LegalDates.withdrawnBy(made));
		if (over && chosen.filter((it) -> it == YesNo.YES).isPresent()) {
			reading.refuse("madeOn", Problem.PAST);
		}
		return reading.hasErrors() ? null : new WithdrawAnswer(chosen.orElseThrow(), Objects.requireNonNull(made));
	}

}
