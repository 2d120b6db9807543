package be.simexit.editor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import be.simexit.form.FieldReading;
import be.simexit.form.TypedText;
import be.simexit.text.Coded;
import org.jspecify.annotations.Nullable;

/**
 * Whom a keeper invites, as typed.
 */
record InvitationForm(@TypedText(max = 40) @Nullable String signInName, @Nullable String role) {

	private static final Pattern SIGNS = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,39}");

	static InvitationForm empty() {
		return new InvitationForm(null, EditorRole.EDITOR.code());
	}

	/**
	 * An invitation that can be made.
	 *
	 * @param name the name to sign in with, in small letters
	 * @param role the role
	 */
	record Invitation(String name, EditorRole role) {
	}

	Optional<Invitation> read(FieldReading reading) {
		String name = reading.text("signInName", this.signInName, true);
		Optional<EditorRole> chosen = reading.choice("role", this.role, EditorRole.values());
		if (name != null && !SIGNS.matcher(name).matches()) {
			reading.refuse("signInName", EditorFlaw.NAME_SIGNS);
		}
		return (name == null || reading.hasErrors()) ? Optional.empty()
				: chosen.map((it) -> new Invitation(name.toLowerCase(Locale.ROOT), it));
	}

	/** What a keeper can choose from. */
	public List<String> roles() {
		return Coded.codes(EditorRole.values());
	}

}
