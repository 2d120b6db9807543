package be.simexit.editor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

import be.simexit.text.Coded;
import org.jspecify.annotations.Nullable;

/**
 * An editor's account, without the password.
 *
 * @param name the name the editor signs in with, never shown in public
 * @param displayName the name that visitors see, null if none was chosen
 * @param role what the editor may do
 * @param disabled whether nobody can sign in with it
 * @param signedInOn the day of the latest sign-in, null if there was none yet
 */
record EditorAccount(String name, @Nullable String displayName, EditorRole role, boolean disabled,
		@Nullable LocalDate signedInOn) {

	/** The columns of the table editor that an account is read from. */
	static final String COLUMNS = "editor.name, display_name, role, disabled, signed_in_on";

	static EditorAccount of(ResultSet row, int number) throws SQLException {
		EditorRole role = Coded.find(EditorRole.values(), row.getString("role")).orElse(EditorRole.EDITOR);
		return new EditorAccount(row.getString("name"), row.getString("display_name"), role, row.getBoolean("disabled"),
				row.getObject("signed_in_on", LocalDate.class));
	}

	/** Whether the account can sign in and may do everything. */
	boolean isActiveKeeper() {
		return this.role == EditorRole.KEEPER && !this.disabled;
	}

}
