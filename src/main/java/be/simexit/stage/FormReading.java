package be.simexit.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import be.simexit.answer.StageAnswer;
import be.simexit.form.FieldReading;
import be.simexit.form.Problem;
import be.simexit.form.Warning;
import be.simexit.operator.OperatorEntry;
import be.simexit.route.Visit;
import be.simexit.text.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * Reads the form of a stage.
 */
public final class FormReading extends FieldReading {

	private static final Predicate<String> HAS_DIGIT = Pattern.compile("\\p{Nd}").asPredicate();

	private final Visit visit;

	private final List<String> heeded;

	/**
	 * Begins to read: for whom, where what is wrong goes, what was warned about, and the
	 * day.
	 */
	public FormReading(Visit visit, Errors errors, List<String> heeded, LocalDate today) {
		super(errors, today);
		this.visit = visit;
		this.heeded = heeded;
	}

	/**
	 * A language that the operator does not say it takes is warned about, not refused.
	 */
	@Override
	public Optional<Language> letterLanguage(String field, @Nullable String typed) {
		Optional<Language> language = super.letterLanguage(field, typed);
		OperatorEntry operator = this.visit.requireOperator();
		language.filter((chosen) -> !operator.data().letterLanguages().contains(chosen))
			.ifPresent((chosen) -> warnings()
				.add(new Warning(field, Problem.OTHER_LANGUAGE, chosen.code(), operator.brand())));
		return language;
	}

	/** A number without a digit is none. */
	void requireDigit(String field, @Nullable String typed) {
		if (typed != null && !HAS_DIGIT.test(typed)) {
			refuse(field, Problem.NUMBER);
		}
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
	public boolean hasNewWarnings() {
		return warnings().stream().anyMatch((warning) -> !this.heeded.contains(warning.proof()));
	}

}
