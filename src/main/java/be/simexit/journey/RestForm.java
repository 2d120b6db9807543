package be.simexit.journey;

import be.simexit.casefile.PackAnswer;
import be.simexit.casefile.StageAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the rest of a pack, as chosen.
 */
record RestForm(@Nullable String rest) implements StageForm {

	static RestForm of(Visit visit) {
		return new RestForm(visit.find(PackAnswer.class).map((answer) -> answer.rest().code()).orElse(null));
	}

	@Override
	public @Nullable StageAnswer answer(FormReading reading) {
		return reading.choice("rest", this.rest, PackAnswer.Rest.values()).map(PackAnswer::new).orElse(null);
	}

}
