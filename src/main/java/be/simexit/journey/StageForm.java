package be.simexit.journey;

import be.simexit.casefile.StageAnswer;
import org.jspecify.annotations.Nullable;

/**
 * The form of a stage: what a person typed, as it was typed.
 */
interface StageForm {

	/**
	 * Reads the typed values.
	 * @param reading takes note of what is wrong or looks wrong
	 * @return the answer, or null if something is wrong
	 */
	@Nullable StageAnswer answer(FormReading reading);

	/**
	 * The template of the page.
	 * @param stage the stage's code
	 * @return the stage's own template, unless several stages share one
	 */
	default String template(String stage) {
		return "journey/" + stage;
	}

}
