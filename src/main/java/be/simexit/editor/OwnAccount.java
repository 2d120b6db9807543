package be.simexit.editor;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What editors do with their own accounts, signed in or with a one-time link.
 */
@Component
class OwnAccount {

	private static final Logger log = LoggerFactory.getLogger(OwnAccount.class);

	private final Editors editors;

	private final EditorLinks links;

	private final OpenSignIns open;

	private final PasswordEncoder encoder;

	OwnAccount(Editors editors, EditorLinks links, OpenSignIns open, PasswordEncoder encoder) {
		this.editors = editors;
		this.links = links;
		this.open = open;
		this.encoder = encoder;
	}

	/** The account, which somebody who is signed in has. */
	EditorAccount of(String name) {
		return this.editors.find(name).orElseThrow();
	}

	/** On how many browsers the editor is signed in. */
	int signIns(String name) {
		return this.open.count(name);
	}

	/** Whom a link is for, or empty if it opens nothing any more. */
	Optional<EditorAccount> invited(String link) {
		return EditorToken.parse(link).flatMap(this.links::holder);
	}

	/**
	 * Uses a link up and sets what was typed on its page.
	 * @return false if the link was used a moment ago
	 */
	@Transactional
	boolean welcome(String link, @Nullable String displayName, String password) {
		EditorAccount account = invited(link).orElse(null);
		if (account == null || !EditorToken.parse(link).filter(this.links::use).isPresent()) {
			return false;
		}
		this.editors.rename(account.name(), displayName);
		this.editors.change(account.name(), String.valueOf(this.encoder.encode(password)));
		log.info("The editor '{}' set a password with a link", account.name());
		return true;
	}

	/** Whether a password is the editor's own. */
	boolean knows(String name, @Nullable String password) {
		return this.editors.hashOf(name).filter((hash) -> this.encoder.matches(password, hash)).isPresent();
	}

	/** Sets another password, which signs the editor out everywhere. */
	void change(String name, String password) {
		this.editors.change(name, String.valueOf(this.encoder.encode(password)));
		log.info("The editor '{}' changed the password", name);
	}

	void rename(String name, @Nullable String displayName) {
		this.editors.rename(name, displayName);
	}

	void signOutEverywhere(String name) {
		this.open.endAll(name);
		log.info("The editor '{}' signed out everywhere", name);
	}

}
