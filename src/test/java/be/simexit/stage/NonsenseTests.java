package be.simexit.stage;

import java.util.List;

import be.simexit.FormFields;
import be.simexit.answer.Answers;
import be.simexit.casefile.SealedAnswers;
import be.simexit.form.Problems;
import be.simexit.text.Language;
import be.simexit.text.RealWords;
import be.simexit.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nonsense in any field of any stage gives a message that has words, or an answer that
 * survives the seal and can be shown; nothing is thrown.
 */
public class NonsenseTests {

	private static final List<Words> WORDS = Language.offered().stream().map(RealWords::in).toList();

	private final StageFormReader reader = new StageFormReader();

	@ParameterizedTest
	@MethodSource("be.simexit.stage.StageFormReader#fields")
	void everyFieldStandsNonsense(String stage, String field) {
		for (String nonsense : FormFields.NONSENSE) {
			StageFormReader.Outcome outcome = this.reader.read(stage, field, nonsense);

			assertThat(outcome.answer() != null).as("%s of %s", field, stage)
				.isNotEqualTo(outcome.errors().hasErrors());
			Problems.of(outcome.errors().getFieldErrors(), List.of())
				.errors()
				.forEach((error) -> WORDS
					.forEach((words) -> assertThat(words.problem(error.field(), error.code())).isNotBlank()));
			if (outcome.answer() != null) {
				Answers answers = Answers.NONE.with(stage, outcome.answer());
				assertThat(SealedAnswers.afterTheSeal(answers)).isEqualTo(answers);
				outcome.answer()
					.items()
					.forEach((item) -> WORDS
						.forEach((words) -> assertThat(words.answer(item.field(), item.value())).isNotBlank()));
			}
		}
	}

}
