package be.simexit.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import be.simexit.text.Coded;
import be.simexit.text.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Stored values as a form shows them.
 */
public final class Stored {

	/** In these languages a comma stands before the cents; both are read. */
	private static final Set<Language> WITH_COMMA = EnumSet.of(Language.NL, Language.FR, Language.DE);

	private Stored() {
	}

	/**
	 * An amount in a text field.
	 * @param amount in euro, null for none
	 * @return it as a person could have typed it, null for none
	 */
	public static @Nullable String amount(@Nullable BigDecimal amount) {
		String plain = (amount != null) ? amount.toPlainString() : null;
		return (plain != null && WITH_COMMA.contains(Language.of(LocaleContextHolder.getLocale())))
				? plain.replace('.', ',') : plain;
	}

	/**
	 * A day in a date field.
	 * @param date the day, null for none
	 * @return it as a browser sends it, null for none
	 */
	public static @Nullable String date(@Nullable LocalDate date) {
		return (date != null) ? date.toString() : null;
	}

	/**
	 * A whole number in a text field.
	 * @param number the number, null for none
	 * @return its digits, null for none
	 */
	public static @Nullable String number(@Nullable Integer number) {
		return (number != null) ? number.toString() : null;
	}

	/**
	 * A choice.
	 * @param choice the chosen constant, null for none
	 * @return its code, null for none
	 */
	public static @Nullable String choice(@Nullable Coded choice) {
		return (choice != null) ? choice.code() : null;
	}

}
