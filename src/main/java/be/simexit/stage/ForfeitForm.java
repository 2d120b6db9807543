package be.simexit.stage;

import java.util.List;

import be.simexit.answer.StageAnswer;
import be.simexit.answer.Visited;
import be.simexit.route.Visit;
import be.simexit.text.Coded;
import org.jspecify.annotations.Nullable;

/**
 * Whether the credit is given up, as chosen.
 */
public record ForfeitForm(@Nullable String forfeit) implements ChoiceForm {

	static ForfeitForm of(Visit visit) {
		return new ForfeitForm((visit.answers().at("forfeit") != null) ? Wish.GO_ON.code() : null);
	}

	/** Whether the person would rather move the number, and keep its credit. */
	public boolean keepsNumber() {
		return Wish.PORT.code().equals(this.forfeit);
	}

	@Override
	public List<Question> questions() {
		return List.of(Question.of("forfeit", Wish.values(), this.forfeit));
	}

	@Override
	public @Nullable StageAnswer answer(FormReading reading) {
		return reading.choice("forfeit", this.forfeit, Wish.values())
			.filter((wish) -> wish == Wish.GO_ON)
			.map((wish) -> new Visited())
			.orElse(null);
	}

	/** What a person can do about the credit. */
	enum Wish implements Coded {

		PORT, GO_ON

	}

}
