package be.simexit.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/**
 * A typed text that is not too long, has no control characters and holds no National
 * Register number. The message is the code of a {@link Problem}.
 */
@Target({ ElementType.FIELD, ElementType.RECORD_COMPONENT })
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TypedTextValidator.class)
public @interface TypedText {

	/**
	 * The largest number of signs.
	 */
	int max() default 100;

	/**
	 * Whether a National Register number is recognised by its digits; not in fields for
	 * other long numbers, which are tested by their own rules. Its printed layout is
	 * refused everywhere.
	 */
	boolean refusesNationalNumber() default true;

	/**
	 * Whether the text may have several lines.
	 */
	boolean lines() default false;

	String message() default "signs";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

}
