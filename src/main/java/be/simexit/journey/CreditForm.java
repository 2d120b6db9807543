package be.simexit.journey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import be.simexit.calculator.Limits;
import be.simexit.casefile.CreditAnswer;
import be.simexit.casefile.StageAnswer;
import be.simexit.form.Stored;
import be.simexit.form.TypedText;
import be.simexit.guide.Credit;
import be.simexit.route.Visit;
import org.jspecify.annotations.Nullable;

/**
 * The credit left, as typed.
 */
record CreditForm(@Nullable String credit,
		@TypedText(max = 20, refusesNationalNumber = false) @Nullable String creditAmount) implements ChoiceForm {

	static CreditForm of(Visit visit) {
		CreditAnswer answer = visit.find(CreditAnswer.class).orElse(null);
		return (answer != null) ? new CreditForm(answer.credit().code(), Stored.amount(answer.amount()))
				: new CreditForm(null, null);
	}

	@Override
	public List<Question> questions() {
		return List.of(Question.of("credit", Credit.values(), this.credit));
	}

	@Override
	public Extra extra() {
		return new Extra("creditAmount", "text", this.creditAmount);
	}

	@Override
	public @Nullable StageAnswer answer(FormReading reading) {
		Optional<Credit> chosen = reading.choice("credit", this.credit, Credit.values());
		BigDecimal amount = chosen.filter((it) -> it == Credit.SOME).isPresent()
				? reading.amount("creditAmount", this.creditAmount, Limits.AMOUNT) : null;
		return reading.hasErrors() ? null : chosen.map((it) -> new CreditAnswer(it, amount)).orElse(null);
	}

}
