package be.simexit.stage;

import java.util.List;
import java.util.Map;

import be.simexit.answer.GoalAnswer;
import be.simexit.answer.StageAnswer;
import be.simexit.form.Problem;
import be.simexit.form.Stored;
import be.simexit.form.TypedText;
import be.simexit.guide.Goal;
import be.simexit.guide.Trouble;
import be.simexit.route.Visit;
import be.simexit.text.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What the person wants, as chosen.
 *
 * @param goal the code of the wish
 * @param operator the code of the operator on whose page the person began
 * @param trouble the code of what went wrong, null where nothing did
 */
public record GoalForm(@Nullable String goal, @TypedText(max = 40) @Nullable String operator,
		@Nullable String trouble) implements ChoiceForm {

	/** The form of somebody who chose on another page; a saved wish comes first. */
	static GoalForm of(Visit visit, Map<String, String> chosen) {
		String operator = chosen.get("operator");
		GoalAnswer saved = visit.find(GoalAnswer.class).orElse(null);
		if (saved == null) {
			return new GoalForm(chosen.get("goal"), operator, null);
		}
		return new GoalForm(saved.goal().code(), (operator != null) ? operator : saved.suggested(),
				Stored.choice(saved.trouble()));
	}

	@Override
	public List<Question> questions() {
		return (this.trouble == null) ? List.of(Question.of("goal", Goal.offered(), this.goal)) : List
			.of(Question.of("goal", Goal.values(), this.goal), Question.of("trouble", Trouble.values(), this.trouble));
	}

	@Override
	public Extra extra() {
		return new Extra("operator", "hidden", this.operator);
	}

	@Override
	public @Nullable StageAnswer answer(FormReading reading) {
		String suggested = reading.text("operator", this.operator);
		Goal wish = reading.choice("goal", this.goal, Goal.values()).orElse(null);
		Trouble happened = Coded.find(Trouble.values(), this.trouble).orElse(null);
		if (wish == Goal.TROUBLE && happened == null) {
			reading.refuse("goal", Problem.CHOOSE);
		}
		return (wish == null || reading.hasErrors()) ? null
				: new GoalAnswer(wish, suggested, (wish == Goal.TROUBLE) ? happened : null);
	}

}
