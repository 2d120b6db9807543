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
		String broken = (typed != null && !typed.isBlank()) ? broken(typed) : null;
		if (broken != null) {
			context.disableDefaultConstraintViolation();
			context.buildConstraintViolationWithTemplate(broken).addConstraintViolation();
		}
		return broken == null;
	}

	private @Nullable String broken(String typed) {
		if (typed.codePointCount(0, typed.length()) > this.max) {
			return "tooLong";
		}
		String checked = this.lines ? typed.replaceAll("\\R", " ") : typed;
		if (checked.codePoints().anyMatch(TypedTextValidator::isInvisible)) {
			return "signs";
		}
		return (this.refusesNationalNumber && NationalNumber.isIn(typed)) ? "nationalNumber" : null;
	}

	/** Control signs, and marks that turn the direction of what follows. */
	private static boolean isInvisible(int sign) {
		return Character.isISOControl(sign) || (sign >= 0x202A && sign <= 0x202E) || (sign >= 0x2066 && sign <= 0x2069)
				|| Character.getType(sign) == Character.SURROGATE;
	}

}
