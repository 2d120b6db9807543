package be.simexit.editor;

import java.security.SecureRandom;
import java.util.Base64;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Adds the first editor, who is a keeper, at the first start; at a later one gives
 * whoever can change the settings a way back in.
 */
@Component
class EditorInitializer {

	private static final Logger log = LoggerFactory.getLogger(EditorInitializer.class);

	private final Editors editors;

	private final EditorLinks links;

	private final EditorSettings settings;

	private final PasswordEncoder encoder;

	EditorInitializer(Editors editors, EditorLinks links, EditorSettings settings, PasswordEncoder encoder) {
		this.editors = editors;
		this.links = links;
		this.settings = settings;
		this.encoder = encoder;
	}

	/** Not before the port is open: a password of a start that failed would be lost. */
	@EventListener(WebServerInitializedEvent.class)
	void start() {
		addFirstEditor();
		if (this.settings.reset()) {
			printLink();
		}
	}

	private void addFirstEditor() {
		String given = this.settings.password();
		boolean generated = given == null || given.isBlank();
		if (!this.editors.isEmpty()) {
			if (given != null && !generated) {
				setAnew(given);
			}
			return;
		}
		String password = (given != null && !generated) ? given : generate();
		boolean added = this.editors.add(this.settings.name(), String.valueOf(this.encoder.encode(password)),
				EditorRole.KEEPER);
		if (added && generated) {
			log.warn(
					"First start: log in at /admin as '{}' with the password {} - it is shown only this once. "
							+ "To set another one, start once with the setting simexit.editor.password",
					this.settings.name(), password);
		}
	}

	/** Not for an editor who is no keeper or is disabled: another keeper decided that. */
	private void printLink() {
		String name = this.settings.name();
		if (this.editors.find(name).filter(EditorAccount::isActiveKeeper).isEmpty()) {
			log.warn("simexit.editor.reset makes no link: the setting simexit.editor.name names no active keeper");
			return;
		}
		log.warn("Within 48 hours the keeper '{}' can set a password, once, at /admin/welcome/{} - now remove the "
				+ "setting simexit.editor.reset", name, this.links.make(name, "settings").written());
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
