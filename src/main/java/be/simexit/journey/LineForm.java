package be.simexit.journey;

import java.util.List;

import be.simexit.casefile.LineAnswer;
import be.simexit.casefile.StageAnswer;
import be.simexit.guide.Line;
import be.simexit.route.Visit;
import org.jspecify.annotations.Nullable;

/**
 * The kind of line, as chosen, and what few contracts are, as ticked.
 */
record LineForm(@Nullable String line, @Nullable String firm, @Nullable String recent) implements ChoiceForm {

	static LineForm of(Visit visit) {
		return visit.find(LineAnswer.class)
			.map((answer) -> new LineForm(answer.line().code(), Tick.of(answer.firm()), Tick.of(answer.recent())))
			.orElse(new LineForm(null, null, null));
	}

	@Override
	public List<Question> questions() {
		return List.of(Question.of("line", Line.values(), this.line));
	}

	@Override
	public List<Tick> ticks() {
		return List.of(new Tick("recent", this.recent != null), new Tick("firm", this.firm != null));
	}

	@Override
	public @Nullable StageAnswer answer(FormReading reading) {
		return reading.choice("line", this.line, Line.values())
			.map((kind) -> new LineAnswer(kind, this.firm != null, this.recent != null))
			.orElse(null);
	}

}
