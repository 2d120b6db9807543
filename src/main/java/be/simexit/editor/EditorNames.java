package be.simexit.editor;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The names under which editors are shown in public; asking costs nothing, and needs no
 * database once it has answered.
 */
@Component
public class EditorNames {

	private final Editors editors;

	EditorNames(Editors editors) {
		this.editors = editors;
	}

	/**
	 * The name that visitors see.
	 * @param signInName the name an editor signs in with, which is never shown in public,
	 * null for nobody
	 * @return the display name, null if the editor chose none or is gone
	 */
	public @Nullable String shown(@Nullable String signInName) {
		return (signInName != null) ? this.editors.displayName(signInName) : null;
	}

}
