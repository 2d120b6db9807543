package be.simexit.stage;

import be.simexit.answer.PortAnswer;
import be.simexit.answer.StageAnswer;
import be.simexit.form.Stored;
import be.simexit.form.TypedText;
import be.simexit.route.Visit;
import org.jspecify.annotations.Nullable;

/**
 * For which day the move was agreed, as typed; it may be left empty.
 */
public record PortForm(@TypedText(max = 20) @Nullable String portOn) implements StageForm {

	static PortForm of(Visit visit) {
		return new PortForm(visit.find(PortAnswer.class).map((answer) -> Stored.date(answer.on())).orElse(null));
	}

	@Override
	public @Nullable StageAnswer answer(FormReading reading) {
		return reading.unlessWrong(new PortAnswer(reading.date("portOn", this.portOn)));
	}

	/** Of a pack only the line of this number ends. */
	@Override
	public String lead(String stage, Visit visit) {
		return visit.route().isPack() ? "lead.port.pack" : StageForm.super.lead(stage, visit);
	}

	@Override
	public boolean tells() {
		return true;
	}

}
