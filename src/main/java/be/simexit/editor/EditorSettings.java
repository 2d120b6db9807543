package be.simexit.editor;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The first editor.
 *
 * @param name the name to log in with
 * @param password the password; generated and printed once if it is not given
 * @param reset whether the start prints a one-time link that sets another password
 */
@ConfigurationProperties("simexit.editor")
record EditorSettings(@DefaultValue("editor") String name, @Nullable String password,
		@DefaultValue("false") boolean reset) {
}
