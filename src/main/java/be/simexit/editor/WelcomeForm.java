package be.simexit.editor;

import java.util.Optional;

import be.simexit.form.FieldReading;
import be.simexit.form.TypedLine;
import be.simexit.form.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * What somebody with a one-time link types.
 */
record WelcomeForm(@TypedText @Nullable String displayName, @Nullable String newPassword,
		@Nullable String passwordAgain) {

	static WelcomeForm of(EditorAccount account) {
		return new WelcomeForm(account.displayName(), null, null);
	}

	/** The password, or empty if anything was refused. */
	Optional<String> read(FieldReading reading, EditorAccount account) {
		return PasswordRule.read(reading, this.newPassword, this.passwordAgain, account.name());
	}

	@Nullable String shownName() {
		return TypedLine.of(this.displayName);
	}

}
