package be.simexit.admin;

import java.security.SecureRandom;
import java.util.Base64;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Adds the first editor at the first start.
 */
@Component
class EditorInitializer {

	private static final Logger log = LoggerFactory.getLogger(EditorInitializer.class);

	private final Editors editors;

	private final EditorSettings settings;

	private final PasswordEncoder encoder;

	EditorInitializer(Editors editors, EditorSettings settings, PasswordEncoder encoder) {
		this.editors = editors;
		this.settings = settings;
		this.encoder = encoder;
	}

	/** Not before the port is open: a password of a start that failed would be lost. */
	@EventListener(WebServerInitializedEvent.class)
	void addFirstEditor() {
		String given = this.settings.password();
		boolean generated = given == null || given.isBlank();
		if (!this.editors.isEmpty()) {
			if (given != null && !generated) {
				setAnew(given);
			}
			return;
		}
		String password = (given != null && !generated) ? given : generate();
		boolean added = this.editors.add(this.settings.name(), String.valueOf(this.encoder.encode(password)));
		if (added && generated) {
			log.warn(
					"First start: log in at /admin as '{}' with the password {} - it is shown only this once. "
							+ "To set another one, start once with the setting simexit.editor.password",
					this.settings.name(), password);
		}
	}

	/** Whoever can change the settings may set the password again. */
	private void setAnew(String given) {
		this.editors.hashOf(this.settings.name())
			.filter((hash) -> !this.encoder.matches(given, hash))
			.ifPresent((hash) -> {
				this.editors.change(this.settings.name(), String.valueOf(this.encoder.encode(given)));
				log.warn("The password of the editor '{}' was set anew from the settings", this.settings.name());
			});
	}

	private static String generate() {
		byte[] bytes = new byte[12];
		new SecureRandom().nextBytes(bytes);
		return Base64.getUrlEncoder().encodeToString(bytes);
	}

}
