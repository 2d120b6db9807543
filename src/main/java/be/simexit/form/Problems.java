package be.simexit.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.FieldError;

/**
 * What is wrong or looks wrong on a page.
 *
 * @param errors the errors in the order of the form, at most one for each field
 * @param warnings the warnings
 */
public record Problems(List<FieldError> errors, List<Warning> warnings) {

	/** Nothing is wrong. */
	public static final Problems NONE = new Problems(List.of(), List.of());

	/**
	 * Takes the first error of each field.
	 * @param errors all errors
	 * @param warnings the warnings
	 * @return what is wrong
	 */
	public static Problems of(List<FieldError> errors, List<Warning> warnings) {
		List<FieldError> first = List.copyOf(errors.stream()
			.collect(Collectors.toMap(FieldError::getField, (error) -> error, (one, other) -> one, LinkedHashMap::new))
			.values());
		return new Problems(first, warnings);
	}

	/**
	 * The error at a field.
	 * @param field the name of the field
	 * @return its code, null if there is none
	 */
	public @Nullable String error(String field) {
		return this.errors.stream()
			.filter((error) -> error.getField().equals(field))
			.map(FieldError::getDefaultMessage)
			.findFirst()
			.orElse(null);
	}

	/**
	 * The warning at a field.
	 * @param field the name of the field
	 * @return the warning, null if there is none
	 */
	public @Nullable Warning warning(String field) {
		return this.warnings.stream().filter((warning) -> warning.field().equals(field)).findFirst().orElse(null);
	}

	/**
	 * Whether any of some fields is wrong.
	 * @param beginnings how their names begin
	 * @return true if one is
	 */
	public boolean isWrong(String... beginnings) {
		return Stream.of(beginnings)
			.anyMatch((beginning) -> this.errors.stream().anyMatch((error) -> error.getField().startsWith(beginning)));
	}

	public boolean isEmpty() {
		return this.errors.isEmpty() && this.warnings.isEmpty();
	}

}
