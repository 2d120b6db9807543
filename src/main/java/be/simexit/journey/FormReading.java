package be.simexit.journey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import be.simexit.casefile.StageAnswer;
import be.simexit.identifier.Reading;
import be.simexit.settlement.Euro;
import be.simexit.text.Coded;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * Reads the fields of one form and takes note of what is wrong with them.
 */
final class FormReading {

	private final Visit visit;

	private final Errors errors;

	private final List<String> heeded;

	private final LocalDate today;

	private final List<Warning> warnings = new ArrayList<>();

	FormReading(Visit visit, Errors errors, List<String> heeded, LocalDate today) {
		this.visit = visit;
		this.errors = errors;
		this.heeded = heeded;
		this.today = today;
	}

	/**
	 * A value that may be kept although it looks wrong.
	 *
	 * @param field the field
	 * @param code why it looks wrong
	 * @param value the typed value, sent back as proof that the warning was seen
	 * @param about what the message names, empty for nothing
	 */
	record Warning(String field, String code, String value, String about) {

		Warning(String field, String code, String value) {
			this(field, code, value, "");
		}

		public String proof() {
			return this.field + ":" + this.value;
		}

	}

	Visit visit() {
		return this.visit;
	}

	LocalDate today() {
		return this.today;
	}

	List<Warning> warnings() {
		return this.warnings;
	}

	boolean hasErrors() {
		return this.errors.hasErrors();
	}

	/**
	 * The answer unless something is wrong.
	 */
	<T extends StageAnswer> @Nullable T unlessWrong(T answer) {
		return hasErrors() ? null : answer;
	}

	/**
	 * Refuses a field with a message "error.field.code" or, failing that, "error.code".
	 */
	void refuse(String field, String code) {
		if (!this.errors.hasFieldErrors(field)) {
			this.errors.rejectValue(field, code, code);
		}
	}

	/**
	 * A text without spaces around, null if empty.
	 */
	static @Nullable String text(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

	/**
	 * A text that must be given if required.
	 */
	@Nullable String text(String field, @Nullable String typed, boolean required) {
		String text = text(typed);
		if (text == null && required) {
			refuse(field, "missing");
		}
		return text;
	}

	/**
	 * A choice that must be made.
	 */
	<E extends Enum<E> & Coded> Optional<E> choice(String field, @Nullable String typed, E[] values) {
		Optional<E> chosen = Arrays.stream(values).filter((value) -> value.code().equals(typed)).findFirst();
		if (chosen.isEmpty()) {
			refuse(field, "choose");
		}
		return chosen;
	}

	/**
	 * A date, null if empty or wrong.
	 */
	@Nullable LocalDate date(String field, @Nullable String typed) {
		String text = text(typed);
		if (text == null) {
			return null;
		}
		LocalDate date = TypedDate.parse(text).orElse(null);
		if (date == null) {
			refuse(field, "date");
		}
		return date;
	}

	/**
	 * A day that has come, null if empty or wrong.
	 */
	@Nullable LocalDate pastDate(String field, @Nullable String typed) {
		LocalDate date = date(field, typed);
		if (date != null && date.isAfter(this.today)) {
			refuse(field, "future");
		}
		return date;
	}

	/**
	 * An amount in euro, null if empty or wrong.
	 */
	@Nullable BigDecimal amount(String field, @Nullable String typed) {
		String text = text(typed);
		if (text == null) {
			return null;
		}
		BigDecimal amount = Euro.parse(text).orElse(null);
		if (amount == null) {
			refuse(field, "amount");
		}
		return amount;
	}

	/**
	 * The value of a reading: a refusal becomes an error, a warning is shown once.
	 */
	<T> @Nullable T value(String field, String typed, Reading<T> reading) {
		if (reading.refusal() != null) {
			refuse(field, reading.refusal());
		}
		if (reading.warning() != null) {
			this.warnings.add(new Warning(field, reading.warning(), typed));
		}
		return reading.value();
	}

	/**
	 * Whether there are warnings that the person has not seen yet.
	 */
	boolean hasNewWarnings() {
		return this.warnings.stream().anyMatch((warning) -> !this.heeded.contains(warning.proof()));
	}

}
