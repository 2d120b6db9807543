package be.simexit.stage;

import java.util.List;

import be.simexit.answer.ConfirmAnswer;
import be.simexit.answer.SettledAnswer;
import be.simexit.answer.StageAnswer;
import be.simexit.route.Visit;
import org.jspecify.annotations.Nullable;

/**
 * Whether what went wrong is settled, as chosen.
 */
public record SettledForm(@Nullable String settled) implements ChoiceForm {

	static SettledForm of(Visit visit) {
		return new SettledForm(visit.find(SettledAnswer.class).map((answer) -> answer.settled().code()).orElse(null));
	}

	@Override
	public List<Question> questions() {
		return List.of(Question.of("settled", ConfirmAnswer.State.values(), this.settled));
	}

	@Override
	public @Nullable StageAnswer answer(FormReading reading) {
		return reading.choice("settled", this.settled, ConfirmAnswer.State.values())
			.map(SettledAnswer::new)
			.orElse(null);
	}

}
