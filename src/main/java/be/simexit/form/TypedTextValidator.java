package be.simexit.form;

import be.simexit.identifier.NationalNumber;
import be.simexit.identifier.Typed;
import be.simexit.text.Signs;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Checks a {@link TypedText}.
 */
public class TypedTextValidator implements ConstraintValidator<TypedText, String> {

	private int max;

	private boolean refusesNationalNumber;

	private boolean lines;

	@Override
	public void initialize(TypedText rule) {
		this.max = rule.max();
		this.lines = rule.lines();
		this.refusesNationalNumber = rule.refusesNationalNumber();
	}

	@Override
	public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
		Problem broken = (typed != null && !typed.isBlank()) ? broken(typed) : null;
		if (broken != null) {
			context.disableDefaultConstraintViolation();
			context.buildConstraintViolationWithTemplate(broken.code()).addConstraintViolation();
		}
		return broken == null;
	}

	private @Nullable Problem broken(String typed) {
		if (typed.codePointCount(0, typed.length()) > this.max) {
			return Problem.TOO_LONG;
		}
		String text = Typed.text(typed).strip();
		boolean breaks = !this.lines && (text.contains("\n") || text.contains("\r"));
		if (breaks || !Signs.areReadable(text)) {
			return Problem.SIGNS;
		}
		boolean national = this.refusesNationalNumber ? NationalNumber.isIn(text) : NationalNumber.isPrintedIn(text);
		return national ? Problem.NATIONAL_NUMBER : null;
	}

}
