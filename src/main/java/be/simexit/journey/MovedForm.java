package be.simexit.journey;

import java.time.LocalDate;
import java.util.List;

import be.simexit.casefile.ConfirmAnswer;
import be.simexit.casefile.MovedAnswer;
import be.simexit.casefile.StageAnswer;
import be.simexit.form.Stored;
import be.simexit.form.TypedText;
import be.simexit.route.Visit;
import be.simexit.text.Coded;
import org.jspecify.annotations.Nullable;

/**
 * Whether the number has moved, as chosen; the day and that of the request, as typed.
 */
record MovedForm(@Nullable String moved, @TypedText(max = 20) @Nullable String movedOn,
		@TypedText(max = 20) @Nullable String portAskedOn) implements StageForm {

	static MovedForm of(Visit visit) {
		return visit.find(MovedAnswer.class)
			.map((answer) -> new MovedForm(
					((answer.on() != null) ? ConfirmAnswer.State.YES : ConfirmAnswer.State.NOT_YET).code(),
					Stored.date(answer.on()), Stored.date(answer.askedOn())))
			.orElse(new MovedForm(null, null, null));
	}

	/** The codes of the answers. */
	public List<String> options() {
		return Coded.codes(ConfirmAnswer.State.values());
	}

	@Override
	public @Nullable StageAnswer answer(FormReading reading) {
		boolean yes = reading.choice("moved", this.moved, ConfirmAnswer.State.values())
			.filter((state) -> state == ConfirmAnswer.State.YES)
			.isPresent();
		if (yes) {
			reading.text("movedOn", this.movedOn, true);
		}
		LocalDate on = yes ? reading.pastDate("movedOn", this.movedOn) : null;
		return reading.unlessWrong(new MovedAnswer(on, reading.pastDate("portAskedOn", this.portAskedOn)));
	}

}
