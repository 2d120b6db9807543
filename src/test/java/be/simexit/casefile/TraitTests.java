package be.simexit.casefile;

import java.util.Arrays;
import java.util.Map;

import be.simexit.guide.Credit;
import be.simexit.guide.Goal;
import be.simexit.guide.Leaving;
import be.simexit.guide.Line;
import be.simexit.guide.Rest;
import be.simexit.guide.Trait;
import be.simexit.operator.Way;
import be.simexit.text.Coded;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Traits and answers know the same values.
 */
class TraitTests {

	private static final Map<Trait, Coded[]> VALUES = Map.of(Trait.GOAL, Goal.values(), Trait.LINE, Line.values(),
			Trait.CREDIT, Credit.values(), Trait.REST, Rest.values(), Trait.LEAVING, Leaving.values(), Trait.CHANNEL,
			Way.values());

	@Test
	void everyAnswerIsPermittedAndNothingElse() {
		VALUES.forEach((trait, values) -> {
			assertThat(Arrays.stream(values).map(Coded::code)).as(trait.code()).allMatch(trait::permits);
			assertThat(trait.permits("nonsense")).as(trait.code()).isFalse();
		});
	}

	@Test
	void everyAnswerThatHasATraitTellsIt() {
		assertThat(SampleAnswers.EVERY.byStage().values()).flatExtracting((answer) -> answer.traits().keySet())
			.containsOnly(Trait.values());
	}

}
