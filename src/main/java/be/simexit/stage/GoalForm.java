package be.simexit.stage;

import java.util.List;
import java.util.Map;

import be.simexit.answer.GoalAnswer;
import be.simexit.answer.StageAnswer;
import be.simexit.form.TypedText;
import be.simexit.guide.Goal;
import be.simexit.route.Visit;
import org.jspecify.annotations.Nullable;

/**
 * What the person wants, as chosen.
 *
 * @param goal the code of the wish
 * @param operator the code of the operator on whose page the person began
 */
public record GoalForm(@Nullable String goal, @TypedText(max = 40) @Nullable String operator) implements ChoiceForm {

	/** The form of somebody who chose on another page; a saved wish comes first. */
	static GoalForm of(Visit visit, Map<String, String> chosen) {
		String operator = chosen.get("operator");
		GoalAnswer saved = visit.find(GoalAnswer.class).orElse(null);
		if (saved == null) {
			return new GoalForm(chosen.get("goal"), operator);
		}
		return new GoalForm(saved.goal().code(), (operator != null) ? operator : saved.suggested());
	}

	@Override
	public List<Question> questions() {
		return List.of(Question.of("goal", Goal.values(), this.goal));
	}

	@Override
	public Extra extra() {
		return new Extra("operator", "hidden", this.operator);
	}

	@Override
	public @Nullable StageAnswer answer(FormReading reading) {
		String suggested = reading.text("operator", this.operator);
		return reading.choice("goal", this.goal, Goal.values())
			.map((wish) -> new GoalAnswer(wish, suggested))
			.orElse(null);
	}

}
