package be.simexit.form;

import java.text.Normalizer;
import java.util.Optional;

/**
 * A whole number of at most six digits as people type it, also in full-width digits.
 */
final class TypedNumber {

	private TypedNumber() {
	}

	static Optional<Integer> parse(String text) {
		String digits = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
		return digits.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
	}

}
