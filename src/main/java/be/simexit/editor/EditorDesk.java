package be.simexit.editor;

import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What keepers do with accounts; each act leaves one line in the log.
 */
@Component
class EditorDesk {

	private static final Logger log = LoggerFactory.getLogger(EditorDesk.class);

	private final Editors editors;

	private final EditorLinks links;

	private final PasswordEncoder encoder;

	EditorDesk(Editors editors, EditorLinks links, PasswordEncoder encoder) {
		this.editors = editors;
		this.links = links;
		this.encoder = encoder;
	}

	/**
	 * Adds an editor, whose first password nobody knows.
	 * @return the link that sets another one, or empty if the name is taken
	 */
	Optional<EditorToken> invite(String name, EditorRole role, String by) {
		String unknown = String.valueOf(this.encoder.encode(EditorToken.fresh().written()));
		if (this.editors.isTaken(name) || !this.editors.add(name, unknown, role)) {
			return Optional.empty();
		}
		log.info("The keeper '{}' invited '{}' as {}", by, name, role.code());
		return Optional.of(this.links.make(name, by));
	}

	/** Makes a link that sets another password; the old one holds until it is used. */
	@Transactional
	EditorToken reset(String name, String by) {
		log.info("The keeper '{}' made a link for a new password of '{}'", by, name);
		return this.links.make(name, by);
	}

	/** Gives another role; returns why not, or empty if it is done. */
	@Transactional
	Optional<EditorFlaw> change(String name, EditorRole role, String by) {
		Optional<EditorFlaw> flaw = (role == EditorRole.KEEPER) ? Optional.empty() : protect(name, by);
		if (flaw.isEmpty()) {
			this.editors.change(name, role);
			log.info("The keeper '{}' made '{}' {}", by, name, role.code());
		}
		return flaw;
	}

	/** Puts an account out of use; returns why not, or empty if it is done. */
	@Transactional
	Optional<EditorFlaw> disable(String name, String by) {
		Optional<EditorFlaw> flaw = protect(name, by);
		if (flaw.isEmpty()) {
			this.editors.disable(name);
			log.info("The keeper '{}' disabled '{}'", by, name);
		}
		return flaw;
	}

	/** Puts an account into use again. */
	@Transactional
	void enable(String name, String by) {
		this.editors.enable(name);
		log.info("The keeper '{}' enabled '{}'", by, name);
	}

	/** Somebody must be left who can undo it. */
	private Optional<EditorFlaw> protect(String name, String by) {
		List<String> keepers = this.editors.lockActiveKeepers();
		if (keepers.equals(List.of(name))) {
			return Optional.of(EditorFlaw.LAST_KEEPER);
		}
		return name.equals(by) ? Optional.of(EditorFlaw.YOURSELF) : Optional.empty();
	}

}
