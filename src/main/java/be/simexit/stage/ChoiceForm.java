package be.simexit.stage;

import java.util.List;

import be.simexit.text.Coded;
import org.jspecify.annotations.Nullable;

/**
 * A form of plain choices, with a field or two to type at most.
 */
public interface ChoiceForm extends StageForm {

	/**
	 * What is asked.
	 * @return the questions in the order of the page
	 */
	List<Question> questions();

	/**
	 * What may be typed below the questions.
	 * @return the field, null if there is none
	 */
	default @Nullable Extra extra() {
		return null;
	}

	/**
	 * What few people have to tick below the questions.
	 * @return the boxes in the order of the page
	 */
	default List<Tick> ticks() {
		return List.of();
	}

	@Override
	default String template(String stage) {
		return "journey/choice";
	}

	/**
	 * One question with its options.
	 *
	 * @param field the name of the field
	 * @param options the codes to choose from
	 * @param chosen the code of the choice, null if none was made
	 */
	record Question(String field, List<String> options, @Nullable String chosen) {

		static Question of(String field, Coded[] options, @Nullable String chosen) {
			return new Question(field, Coded.codes(options), chosen);
		}

	}

	/**
	 * A box to tick.
	 *
	 * @param name its name
	 * @param ticked whether it is ticked
	 */
	record Tick(String name, boolean ticked) {

		/** What a ticked box sends, null for one that is not. */
		static @Nullable String of(@Nullable Boolean ticked) {
			return Boolean.TRUE.equals(ticked) ? "yes" : null;
		}

	}

	/**
	 * A field beside the choices.
	 *
	 * @param name its name
	 * @param type the type of the input
	 * @param typed what was typed, null for nothing
	 * @param required whether it must be given
	 */
	record Extra(String name, String type, @Nullable String typed, boolean required) {

		Extra(String name, String type, @Nullable String typed) {
			this(name, type, typed, false);
		}

	}

}
