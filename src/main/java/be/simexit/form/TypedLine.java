package be.simexit.form;

import org.jspecify.annotations.Nullable;

/**
 * A text as people type it.
 */
public final class TypedLine {

	private TypedLine() {
	}

	/**
	 * A text without spaces around.
	 * @param typed what was typed
	 * @return the text, null if there is nothing but spaces
	 */
	public static @Nullable String of(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

}
