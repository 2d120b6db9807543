package be.simexit.route;

import be.simexit.text.Language;
import be.simexit.text.RealWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The words of the one next thing.
 */
class NextStepTests {

	/** A style sheet may lack, a screen reader has none. */
	@ParameterizedTest
	@EnumSource(Language.class)
	void aHeadingBeginsWithACapitalWithoutAnyStyle(Language language) {
		for (NextStep.Kind kind : NextStep.Kind.values()) {
			NextStep step = new NextStep(kind, null, "/case", null, "hey!");

			assertThat(step.heading(RealWords.in(language)).codePointAt(0)).as(kind.code())
				.matches((sign) -> !Character.isLowerCase(sign));
			assertThat(step.sentence(RealWords.in(language))).contains(step.title(RealWords.in(language)));
		}
	}

}
