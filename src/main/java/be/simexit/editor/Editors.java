package be.simexit.editor;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The editors' accounts and their hashed passwords.
 */
@Repository
class Editors implements UserDetailsService {

	/** How soon another node shows a new name. */
	private static final Duration REFRESH = Duration.ofSeconds(10);

	private static final String ALL = "all";

	private final JdbcClient jdbc;

	/** Public pages show the names, many on one page and also without the database. */
	private final LoadingCache<String, Map<String, String>> displayNames = Caffeine.newBuilder()
		.refreshAfterWrite(REFRESH)
		.build((all) -> displayNames());

	Editors(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public UserDetails loadUserByUsername(String name) {
		EditorAccount account = find(name).orElseThrow(() -> new UsernameNotFoundException("no such editor"));
		return User.withUsername(name)
			.password(hashOf(name).orElse(""))
			.authorities(account.role().authorities())
			.disabled(account.disabled())
			.build();
	}

	/** Every account, by name. */
	List<EditorAccount> all() {
		return this.jdbc.sql("select " + EditorAccount.COLUMNS + " from editor order by name")
			.query(EditorAccount::of)
			.list();
	}

	/** The account of a name, written just so. */
	Optional<EditorAccount> find(String name) {
		return this.jdbc.sql("select " + EditorAccount.COLUMNS + " from editor where name = ?")
			.param(name)
			.query(EditorAccount::of)
			.optional();
	}

	/** Whether somebody has a name, in capitals or not. */
	boolean isTaken(String name) {
		return this.jdbc.sql("select count(*) from editor where lower(name) = lower(?)")
			.param(name)
			.query(Long.class)
			.single() > 0;
	}

	/**
	 * The names of the keepers who can sign in. Nobody else changes one until the
	 * transaction ends, so that two cannot put out one another.
	 */
	List<String> lockActiveKeepers() {
		return this.jdbc.sql("select name from editor where role = ? and disabled = false order by name for update")
			.param(EditorRole.KEEPER.code())
			.query(String.class)
			.list();
	}

	/** The hash of an editor's password, empty for somebody who is no editor. */
	Optional<String> hashOf(String name) {
		return this.jdbc.sql("select password from editor where name = ?").param(name).query(String.class).optional();
	}

	/** Sets a password and ends everything that the one before opened. */
	@Transactional
	void change(String name, String hashedPassword) {
		this.jdbc.sql("update editor set password = ? where name = ?").param(hashedPassword).param(name).update();
		close(name);
	}

	void rename(String name, @Nullable String displayName) {
		this.jdbc.sql("update editor set display_name = ? where name = ?").param(displayName).param(name).update();
		this.displayNames.invalidateAll();
	}

	/**
	 * The name that visitors see, null if none was chosen or the database never answered.
	 */
	@Nullable String displayName(String name) {
		try {
			return this.displayNames.get(ALL).get(name);
		}
		catch (DataAccessException ex) {
			return null;
		}
	}

	private Map<String, String> displayNames() {
		Map<String, String> names = new HashMap<>();
		all().forEach((account) -> {
			if (account.displayName() != null) {
				names.put(account.name(), account.displayName());
			}
		});
		return names;
	}

	void change(String name, EditorRole role) {
		this.jdbc.sql("update editor set role = ? where name = ?").param(role.code()).param(name).update();
	}

	@Transactional
	void disable(String name) {
		this.jdbc.sql("update editor set disabled = true where name = ?").param(name).update();
		close(name);
	}

	void enable(String name) {
		this.jdbc.sql("update editor set disabled = false where name = ?").param(name).update();
	}

	void noteSignIn(String name, LocalDate day) {
		this.jdbc.sql("update editor set signed_in_on = ? where name = ?").param(day).param(name).update();
	}

	private void close(String name) {
		this.jdbc.sql("delete from editor_sign_in where name = ?").param(name).update();
		this.jdbc.sql("delete from editor_link where name = ?").param(name).update();
	}

	boolean isEmpty() {
		return this.jdbc.sql("select count(*) from editor").query(Long.class).single() == 0;
	}

	/**
	 * Adds an editor.
	 * @return false if another node added the same one just now
	 */
	boolean add(String name, String hashedPassword, EditorRole role) {
		try {
			return this.jdbc.sql("insert into editor (name, password, role) values (?, ?, ?)")
				.params(name, hashedPassword, role.code())
				.update() > 0;
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

}
