package be.simexit.editor;

import be.simexit.Server;
import be.simexit.Visitor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Editors of a test, each with a password.
 */
final class EditorAccounts {

	static final String PASSWORD = "chosen in a test";

	private EditorAccounts() {
	}

	/**
	 * A keeper who is signed in: the first editor.
	 */
	static Visitor keeper(Server server) {
		return new Visitor(server.port()).signIn("editor", "invented for tests");
	}

	/**
	 * Adds an editor.
	 */
	static void add(Server server, String name, EditorRole role) {
		server.get(Editors.class).add(name, String.valueOf(server.get(PasswordEncoder.class).encode(PASSWORD)), role);
	}

	/**
	 * Adds an editor and signs in.
	 */
	static Visitor signIn(Server server, String name, EditorRole role) {
		add(server, name, role);
		return new Visitor(server.port()).signIn(name, PASSWORD);
	}

	static JdbcClient database(Server server) {
		return server.get(JdbcClient.class);
	}

}
