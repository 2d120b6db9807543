package be.simexit.journey;

import be.simexit.casefile.StageAnswer;
import be.simexit.casefile.Visited;

/**
 * The form of a stage that asks nothing but has tasks to tick.
 */
record VisitedForm() implements StageForm {

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
