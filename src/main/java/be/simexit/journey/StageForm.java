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

}
