package be.simexit.stage;

import be.simexit.guide.GuideStage;
import be.simexit.guide.RealGuide;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The stages of the data file and the lines of {@link StageForms} fit together.
 */
public class StageFormsTests {

	@Test
	void everyStageWithAFormHasItsLineAndEveryLineItsStage() {
		assertThat(StageForms.stages())
			.as("stages with form: true and a page of their own in stages.yaml, and lines in StageForms")
			.containsExactlyInAnyOrderElementsOf(RealGuide.load()
				.stages()
				.stream()
				.filter((stage) -> stage.form() && stage.askedOn() == null)
				.map(GuideStage::code)
				.toList());
	}

	@Test
	void everyFormIsARecordSoThatNothingElseCanBeBound() {
		assertThat(StageForms.stages()).allSatisfy((stage) -> assertThat(StageForms.type(stage).isRecord()).isTrue());
	}

}
