package be.simexit.journey;

import java.util.List;

import be.simexit.casefile.LineAnswer;
import be.simexit.casefile.StageAnswer;
import be.simexit.guide.Line;
import be.simexit.route.Visit;
import org.jspecify.annotations.Nullable;

/**
 * The kind of line, as chosen.
 */
record LineForm(@Nullable String line) implements ChoiceForm {

	static LineForm of(Visit visit) {
		return new LineForm(visit.find(LineAnswer.class).map((answer) -> answer.line().code()).orElse(null));
	}

	@Override
	public List<Question> questions() {
		return List.of(Question.of("line", Line.values(), this.line));
	}

	@Override
	public @Nullable StageAnswer answer(FormReading reading) {
		return reading.choice("line", this.line, Line.values()).map(LineAnswer::new).orElse(null);
	}

}
