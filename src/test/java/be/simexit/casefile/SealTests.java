package be.simexit.casefile;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import be.simexit.answer.Answers;
import be.simexit.answer.GoalAnswer;
import be.simexit.answer.OperatorAnswer;
import be.simexit.guide.Goal;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A seal opens with its own secret and version only, and shows nothing of what is inside.
 */
class SealTests {

	private final Secret secret = Secret.fresh();

	@Test
	void doesNotOpenWithAnotherSecret() {
		String sealed = Seal.close(this.secret, 3, SampleAnswers.EVERY);

		assertThatExceptionOfType(DamagedCaseException.class).isThrownBy(() -> Seal.open(Secret.fresh(), 3, sealed));
	}

	@Test
	void doesNotOpenAsAnotherVersion() {
		String sealed = Seal.close(this.secret, 3, SampleAnswers.EVERY);

		assertThatExceptionOfType(DamagedCaseException.class).isThrownBy(() -> Seal.open(this.secret, 4, sealed));
	}

	@Test
	void sealsTheSameAnswersDifferentlyEachTimeAndHidesTheirLength() {
		Answers few = Answers.NONE.with("goal", new GoalAnswer(Goal.DEATH));
		Answers other = Answers.NONE.with("operator", new OperatorAnswer("mobile-vikings"));

		assertThat(Seal.close(this.secret, 1, few)).isNotEqualTo(Seal.close(this.secret, 1, few))
			.hasSameSizeAs(Seal.close(this.secret, 1, other));
		assertThat(
				new String(Base64.getDecoder().decode(Seal.close(this.secret, 1, other)), StandardCharsets.ISO_8859_1))
			.doesNotContain("vikings");
	}

}
