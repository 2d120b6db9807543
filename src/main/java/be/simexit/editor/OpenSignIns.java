package be.simexit.editor;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The sign-ins that are open, each known by the fingerprint of its token, so that a copy
 * of the database opens nothing.
 */
@Repository
class OpenSignIns {

	/** A working day. */
	static final Duration LASTS = Duration.ofHours(12);

	/** How exactly the latest use is kept; a write for each request would be too much. */
	private static final Duration STEP = Duration.ofMinutes(5);

	private final JdbcClient jdbc;

	private final Clock clock;

	OpenSignIns(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Opens a sign-in and forgets those of everybody that are over. */
	EditorToken open(String name) {
		OffsetDateTime now = OffsetDateTime.now(this.clock);
		EditorToken token = EditorToken.fresh();
		this.jdbc.sql("delete from editor_sign_in where since <= ?").param(now.minus(LASTS)).update();
		this.jdbc.sql("insert into editor_sign_in (token_hash, name, since, last_used) values (?, ?, ?, ?)")
			.params(token.hash(), name, now, now)
			.update();
		return token;
	}

	/** Who is signed in with a token, as the account is at this moment. */
	Optional<EditorAccount> find(EditorToken token) {
		OffsetDateTime now = OffsetDateTime.now(this.clock);
		Optional<EditorAccount> account = this.jdbc
			.sql("select " + EditorAccount.COLUMNS
					+ " from editor join editor_sign_in on editor_sign_in.name = editor.name"
					+ " where token_hash = ? and since > ? and disabled = false")
			.params(token.hash(), now.minus(LASTS))
			.query(EditorAccount::of)
			.optional();
		if (account.isPresent()) {
			this.jdbc.sql("update editor_sign_in set last_used = ? where token_hash = ? and last_used < ?")
				.params(now, token.hash(), now.minus(STEP))
				.update();
		}
		return account;
	}

	/** Ends one sign-in. */
	void end(EditorToken token) {
		this.jdbc.sql("delete from editor_sign_in where token_hash = ?").param(token.hash()).update();
	}

	/** Ends every sign-in of an editor. */
	void endAll(String name) {
		this.jdbc.sql("delete from editor_sign_in where name = ?").param(name).update();
	}

	/** On how many browsers an editor is signed in. */
	int count(String name) {
		return this.jdbc.sql("select count(*) from editor_sign_in where name = ? and since > ?")
			.params(name, OffsetDateTime.now(this.clock).minus(LASTS))
			.query(Integer.class)
			.single();
	}

}
