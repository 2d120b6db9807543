package be.simexit.journey;

import be.simexit.casefile.StageAnswer;
import be.simexit.casefile.Visited;
import org.jspecify.annotations.Nullable;

/**
 * Whether the credit is given up, as chosen.
 */
record ForfeitForm(@Nullable String forfeit) implements StageForm {

	static ForfeitForm of(Visit visit) {
		return new ForfeitForm((visit.answers().at("forfeit") != null) ? "go-on" : null);
	}

	boolean keepsNumber() {
		return "port".equals(this.forfeit);
	}

	@Override
	public @Nullable StageAnswer answer(FormReading reading) {
		if (!"go-on".equals(this.forfeit)) {
			reading.refuse("forfeit", "choose");
			return null;
		}
		return new Visited();
	}

}
