package be.simexit.stage;

import java.util.List;
import java.util.Map;

import be.simexit.answer.StageAnswer;
import be.simexit.guide.Trait;
import be.simexit.route.Visit;
import org.jspecify.annotations.Nullable;

/**
 * The form of a stage's page: what a person typed, as it was typed.
 */
public interface StageForm {

	/**
	 * Reads the typed values.
	 * @param reading takes note of what is wrong or looks wrong
	 * @return the answer, or null if something is wrong
	 */
	@Nullable StageAnswer answer(FormReading reading);

	/**
	 * The answers of every stage that is asked on this page. Called once, after
	 * {@link #answer}.
	 * @param reading takes note of what is wrong or looks wrong
	 * @return answers by the code of their stage, without that of the page's own stage
	 */
	default Map<String, StageAnswer> besides(FormReading reading) {
		return Map.of();
	}

	/**
	 * The template of the page.
	 * @param stage the stage's code
	 * @return the stage's own template, unless several stages share one
	 */
	default String template(String stage) {
		return "journey/" + stage;
	}

	/**
	 * The key of the sentence below the heading, where a case needs another one than the
	 * stage's own.
	 * @param stage the stage's code
	 * @param visit the case
	 * @return a key that may not exist
	 */
	default String lead(String stage, Visit visit) {
		return "lead." + stage + "." + visit.route().situation().get(Trait.GOAL);
	}

	/**
	 * Whether the page itself shows what to do, so that only what is marked "more" stands
	 * in the fold.
	 * @return false where all of it is in the fold
	 */
	default boolean tells() {
		return false;
	}

	/**
	 * What fields are called where a case needs other words than usual.
	 * @param visit the case
	 * @return keys of messages by field; a key without a message leaves the usual name
	 */
	default Map<String, String> labels(Visit visit) {
		return Map.of();
	}

	/**
	 * Templates whose fragment "more" stands in the fold at the end of the page.
	 * @param stage the stage's code
	 * @return the names of templates, empty if nothing but tasks and rules stands there
	 */
	default List<String> folded(String stage) {
		return List.of();
	}

}
