package be.simexit.editor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The first editor.
 *
 * @param name the name to log in with, 1 to 100 signs
 * @param password the password, read by no rule here, since a refused value is printed;
 * generated and printed once if it is not given
 * @param reset whether the start prints a one-time link that sets another password
 */
@Validated
@ConfigurationProperties("simexit.editor")
record EditorSettings(@NotBlank @Size(max = 100) @DefaultValue("editor") String name, @Nullable String password,
		@DefaultValue("false") boolean reset) {
}
