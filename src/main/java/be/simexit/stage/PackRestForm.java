package be.simexit.stage;

import java.util.List;

import be.simexit.answer.PackAnswer;
import be.simexit.answer.StageAnswer;
import be.simexit.guide.Rest;
import be.simexit.route.Visit;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the rest of a pack, as chosen.
 */
public record PackRestForm(@Nullable String rest) implements ChoiceForm {

	static PackRestForm of(Visit visit) {
		return new PackRestForm(visit.find(PackAnswer.class).map((answer) -> answer.rest().code()).orElse(null));
	}

	@Override
	public List<Question> questions() {
		return List.of(Question.of("rest", Rest.values(), this.rest));
	}

	@Override
	public @Nullable StageAnswer answer(FormReading reading) {
		return reading.choice("rest", this.rest, Rest.values()).map(PackAnswer::new).orElse(null);
	}

}
