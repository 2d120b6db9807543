package be.simexit.editor;

import java.util.Optional;

import be.simexit.form.FieldReading;
import be.simexit.form.TypedLine;
import be.simexit.form.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * What an editor types on the page of the own account: a display name, or passwords.
 */
record AccountForm(@TypedText @Nullable String displayName, @Nullable String oldPassword, @Nullable String newPassword,
		@Nullable String passwordAgain) {

	static AccountForm of(EditorAccount account) {
		return new AccountForm(account.displayName(), null, null, null);
	}

	@Nullable String shownName() {
		return TypedLine.of(this.displayName);
	}

	/**
	 * Reads a change of the password.
	 * @param refusal what is wrong with the old one, null if nothing
	 * @return the new one, or empty if anything was refused
	 */
	Optional<String> password(FieldReading reading, EditorAccount account, @Nullable EditorFlaw refusal) {
		if (refusal != null) {
			reading.refuse("oldPassword", refusal);
		}
		return PasswordRule.read(reading, this.newPassword, this.passwordAgain, account.name());
	}

}
