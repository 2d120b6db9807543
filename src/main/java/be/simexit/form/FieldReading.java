package be.simexit.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import be.simexit.identifier.Reading;
import be.simexit.settlement.Euro;
import be.simexit.text.Coded;
import be.simexit.text.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * Reads the fields of one form and takes note of what is wrong with them. A field that
 * was refused is not read any further, so that no parser sees what is far too long.
 */
public class FieldReading {

	private final Errors errors;

	private final LocalDate today;

	private final List<Warning> warnings = new ArrayList<>();

	/** Begins to read a form on a day in Brussels; errors go to those of the form. */
	public FieldReading(Errors errors, LocalDate today) {
		FormBinder.requireWhole(errors);
		this.errors = errors;
		this.today = today;
	}

	public LocalDate today() {
		return this.today;
	}

	/** What looked wrong so far. */
	public List<Warning> warnings() {
		return this.warnings;
	}

	public boolean hasErrors() {
		return this.errors.hasErrors();
	}

	/**
	 * Refuses a field, unless it was refused before.
	 * @param field the name of the field
	 * @param problem what is wrong with it
	 */
	public void refuse(String field, Coded problem) {
		if (!this.errors.hasFieldErrors(field)) {
			this.errors.rejectValue(field, problem.code());
		}
	}

	/** A text that need not be given, null if there is none or if it was refused. */
	public @Nullable String text(String field, @Nullable String typed) {
		return this.errors.hasFieldErrors(field) ? null : TypedLine.of(typed);
	}

	/**
	 * A text that may have to be given.
	 * @param required whether it must be given
	 * @return the text, null if there is none or if it was refused
	 */
	public @Nullable String text(String field, @Nullable String typed, boolean required) {
		String text = text(field, typed);
		if (text == null && required) {
			refuse(field, Problem.MISSING);
		}
		return text;
	}

	/**
	 * A choice that must be made.
	 * @param <E> the type of the choice
	 * @param field the name of the field
	 * @param typed the code of the choice
	 * @param values what there is to choose from
	 * @return the choice, or empty if none was made
	 */
	public <E extends Enum<E> & Coded> Optional<E> choice(String field, @Nullable String typed, E[] values) {
		return chosen(field, Coded.find(values, typed));
	}

	private <E> Optional<E> chosen(String field, Optional<E> chosen) {
		if (chosen.isEmpty()) {
			refuse(field, Problem.CHOOSE);
		}
		return chosen;
	}

	/** The language of a letter, which must be chosen; empty if none was. */
	public Optional<Language> letterLanguage(String field, @Nullable String typed) {
		return chosen(field, Language.ofLetter(typed));
	}

	/** A day, null if empty or wrong. */
	public @Nullable LocalDate date(String field, @Nullable String typed) {
		return parsed(field, typed, TypedDate::parse, TypedDate::problem);
	}

	/**
	 * What a parser makes of a text; where it makes nothing, the field is refused.
	 * @param <T> the type of the value
	 * @param field the name of the field
	 * @param typed what was typed
	 * @param parser reads the text
	 * @param problem what is wrong where it cannot
	 * @return the value, null if empty or wrong
	 */
	public <T> @Nullable T parsed(String field, @Nullable String typed, Function<String, Optional<T>> parser,
			Problem problem) {
		return parsed(field, typed, parser, (text) -> problem);
	}

	private <T> @Nullable T parsed(String field, @Nullable String typed, Function<String, Optional<T>> parser,
			Function<String, Problem> problem) {
		String text = text(field, typed);
		T value = (text != null) ? parser.apply(text).orElse(null) : null;
		if (text != null && value == null) {
			refuse(field, problem.apply(text));
		}
		return value;
	}

	/** A day that has come, null if empty or wrong. */
	public @Nullable LocalDate pastDate(String field, @Nullable String typed) {
		LocalDate date = date(field, typed);
		if (date != null && date.isAfter(this.today)) {
			refuse(field, Problem.FUTURE);
		}
		return date;
	}

	/**
	 * An amount in euro that is not too high to be believed.
	 * @param most the highest amount that is believed
	 * @return the amount, null if empty or wrong
	 */
	public @Nullable BigDecimal amount(String field, @Nullable String typed, BigDecimal most) {
		return amount(field, typed, Euro::parse, most);
	}

	/**
	 * An amount in euro as one parser reads it.
	 * @param parser reads the text, for example {@link Euro#parseSigned} for a credit
	 * @param most the highest amount that is believed, whatever its sign
	 * @return the amount, null if empty or wrong
	 */
	public @Nullable BigDecimal amount(String field, @Nullable String typed,
			Function<String, Optional<BigDecimal>> parser, BigDecimal most) {
		BigDecimal amount = parsed(field, typed, parser, Problem.AMOUNT);
		if (amount != null && amount.abs().compareTo(most) > 0) {
			refuse(field, Problem.TOO_HIGH);
		}
		return amount;
	}

	/**
	 * A whole number between two bounds.
	 * @param least the lowest number
	 * @param most the highest number
	 * @return the number, null if empty or wrong
	 */
	public @Nullable Integer number(String field, @Nullable String typed, int least, int most) {
		return parsed(field, typed,
				(text) -> TypedNumber.parse(text).filter((number) -> number >= least && number <= most),
				Problem.NUMBER);
	}

	/**
	 * The value that a parser reads: a refusal becomes an error, a warning is noted.
	 * @param <T> the type of the value
	 * @param field the name of the field
	 * @param typed what was typed
	 * @param parser reads the text
	 * @return the value, null if there is none or if it was refused
	 */
	public <T> @Nullable T value(String field, @Nullable String typed, Function<String, Reading<T>> parser) {
		String text = text(field, typed);
		if (text == null) {
			return null;
		}
		Reading<T> reading = parser.apply(text);
		if (reading.refusal() != null) {
			refuse(field, reading.refusal());
		}
		if (reading.warning() != null) {
			this.warnings.add(new Warning(field, reading.warning(), text));
		}
		return reading.value();
	}

}
