package be.simexit.journey;

import be.simexit.casefile.GoalAnswer;
import be.simexit.casefile.StageAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What the person wants, as chosen.
 */
record GoalForm(@Nullable String goal) implements StageForm {

	static GoalForm of(Visit visit) {
		return new GoalForm(visit.find(GoalAnswer.class).map((answer) -> answer.goal().code()).orElse(null));
	}

	/** The form of somebody who chose on the front page; a saved answer comes first. */
	static GoalForm of(Visit visit, @Nullable String chosen) {
		GoalForm saved = of(visit);
		return (saved.goal() != null) ? saved : new GoalForm(chosen);
	}

	@Override
	public @Nullable StageAnswer answer(FormReading reading) {
		return reading.choice("goal", this.goal, GoalAnswer.Goal.values()).map(GoalAnswer::new).orElse(null);
	}

}
