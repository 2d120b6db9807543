package be.simexit.admin;

import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Repository;

/**
 * The editors and their hashed passwords.
 */
@Repository
class Editors implements UserDetailsService {

	private final JdbcClient jdbc;

	Editors(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public UserDetails loadUserByUsername(String name) {
		Optional<String> password = hashOf(name);
		return User.withUsername(name)
			.password(password.orElseThrow(() -> new UsernameNotFoundException("no such editor")))
			.roles("EDITOR")
			.build();
	}

	/** The hash of an editor's password, empty for somebody who is no editor. */
	Optional<String> hashOf(String name) {
		return this.jdbc.sql("select password from editor where name = ?").param(name).query(String.class).optional();
	}

	void change(String name, String hashedPassword) {
		this.jdbc.sql("update editor set password = ? where name = ?").param(hashedPassword).param(name).update();
	}

	boolean isEmpty() {
		return this.jdbc.sql("select count(*) from editor").query(Long.class).single() == 0;
	}

	/**
	 * Adds an editor.
	 * @return false if another node added the same one just now
	 */
	boolean add(String name, String hashedPassword) {
		try {
			return this.jdbc.sql("insert into editor (name, password) values (?, ?)")
				.param(name)
				.param(hashedPassword)
				.update() > 0;
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

}
