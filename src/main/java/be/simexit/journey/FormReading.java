package be.simexit.journey;

import java.time.LocalDate;
import java.util.List;

import be.simexit.casefile.StageAnswer;
import be.simexit.form.FieldReading;
import be.simexit.route.Visit;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * Reads the form of a stage.
 */
final class FormReading extends FieldReading {

	private final Visit visit;

	private final List<String> heeded;

	FormReading(Visit visit, Errors errors, List<String> heeded, LocalDate today) {
		super(errors, today);
		this.visit = visit;
		this.heeded = heeded;
	}

	Visit visit() {
		return this.visit;
	}

	/**
	 * The answer unless something is wrong.
	 */
	<T extends StageAnswer> @Nullable T unlessWrong(T answer) {
		return hasErrors() ? null : answer;
	}

	/**
	 * Whether there are warnings that the person has not seen yet.
	 */
	boolean hasNewWarnings() {
		return warnings().stream().anyMatch((warning) -> !this.heeded.contains(warning.proof()));
	}

}
