package be.simexit.editor;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import be.simexit.form.FieldReading;
import be.simexit.form.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a new password must be: long, neither the sign-in name nor one sign again and
 * again.
 */
final class PasswordRule {

	static final int LEAST = 12;

	/** Bcrypt reads no further, and the encoder refuses more. */
	static final int MOST_BYTES = 72;

	private PasswordRule() {
	}

	/**
	 * Reads a new password that was typed twice, and refuses its fields if something is
	 * wrong. Spaces count: they are kept as typed.
	 * @return the password, or empty if it was refused
	 */
	static Optional<String> read(FieldReading reading, @Nullable String typed, @Nullable String again, String name) {
		if (typed == null || typed.isEmpty()) {
			reading.refuse("newPassword", Problem.MISSING);
			return Optional.empty();
		}
		Optional<EditorFlaw> flaw = flaw(typed, name);
		flaw.ifPresent((it) -> reading.refuse("newPassword", it));
		if (flaw.isEmpty() && !typed.equals(again)) {
			reading.refuse("passwordAgain", EditorFlaw.PASSWORD_DIFFERS);
		}
		return reading.hasErrors() ? Optional.empty() : Optional.of(typed);
	}

	/** What is wrong with a password for the editor of a name. */
	static Optional<EditorFlaw> flaw(String password, String name) {
		if (password.codePointCount(0, password.length()) < LEAST) {
			return Optional.of(EditorFlaw.PASSWORD_SHORT);
		}
		if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
			return Optional.of(EditorFlaw.PASSWORD_LONG);
		}
		if (password.strip().equalsIgnoreCase(name)) {
			return Optional.of(EditorFlaw.PASSWORD_IS_NAME);
		}
		return (password.codePoints().distinct().count() == 1) ? Optional.of(EditorFlaw.PASSWORD_REPEATS)
				: Optional.empty();
	}

}
