package be.simexit.form;

import be.simexit.identifier.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A text as people type it.
 */
public final class TypedLine {

	private TypedLine() {
	}

	/**
	 * A text without spaces around and without what copying leaves behind.
	 * @param typed what was typed
	 * @return the text, null if there is nothing but spaces
	 */
	public static @Nullable String of(@Nullable String typed) {
		String text = (typed != null) ? Typed.text(typed).strip() : "";
		return text.isEmpty() ? null : text;
	}

}
