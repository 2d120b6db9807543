package be.simexit.form;

import java.util.Optional;

import be.simexit.identifier.Typed;

/**
 * A whole number of at most six digits as people type it, also in full-width digits.
 */
final class TypedNumber {

	private TypedNumber() {
	}

	static Optional<Integer> parse(String text) {
		String digits = Typed.plain(text);
		return digits.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
	}

}
