package be.simexit.stage;

import be.simexit.answer.StageAnswer;
import be.simexit.answer.Visited;

/**
 * The form of a stage that asks nothing but has tasks to tick.
 */
public record VisitedForm() implements StageForm {

	@Override
	public StageAnswer answer(FormReading reading) {
		return new Visited();
	}

	@Override
	public String template(String stage) {
		return "send".equals(stage) ? "journey/send" : "journey/stage";
	}

	@Override
	public boolean tells() {
		return true;
	}

}
