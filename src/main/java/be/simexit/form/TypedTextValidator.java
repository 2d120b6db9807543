package be.simexit.form;

import be.simexit.identifier.NationalNumber;
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
		String checked = this.lines ? typed.replaceAll("\\R", " ") : typed;
		if (checked.codePoints().anyMatch(TypedTextValidator::isInvisible)) {
			return Problem.SIGNS;
		}
		return (this.refusesNationalNumber && NationalNumber.isIn(typed)) ? Problem.NATIONAL_NUMBER : null;
	}

	/** Control signs, and marks that turn the direction of what follows. */
	private static boolean isInvisible(int sign) {
		return Character.isISOControl(sign) || (sign >= 0x202A && sign <= 0x202E) || (sign >= 0x2066 && sign <= 0x2069)
				|| Character.getType(sign) == Character.SURROGATE;
	}

}
