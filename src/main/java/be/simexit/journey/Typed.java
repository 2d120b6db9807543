package be.simexit.journey;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Stored values as a form shows them.
 */
final class Typed {

	private Typed() {
	}

	static @Nullable String amount(@Nullable BigDecimal amount) {
		return (amount != null) ? amount.toPlainString() : null;
	}

	static @Nullable String date(@Nullable LocalDate date) {
		return (date != null) ? date.toString() : null;
	}

}
