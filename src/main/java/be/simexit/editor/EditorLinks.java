package be.simexit.editor;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Links that let somebody set a password once; the database knows their fingerprints.
 */
@Repository
class EditorLinks {

	static final Duration LASTS = Duration.ofDays(2);

	private final JdbcClient jdbc;

	private final Clock clock;

	EditorLinks(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Makes a link for an editor; one made before ends, and so do all that are over. */
	EditorToken make(String name, String by) {
		OffsetDateTime now = OffsetDateTime.now(this.clock);
		EditorToken token = EditorToken.fresh();
		this.jdbc.sql("delete from editor_link where name = ? or made_at <= ?").params(name, now.minus(LASTS)).update();
		this.jdbc.sql("insert into editor_link (token_hash, name, made_at, made_by) values (?, ?, ?, ?)")
			.params(token.hash(), name, now, by)
			.update();
		return token;
	}

	/** Whom a link is for, or empty if it was used, is over or never was one. */
	Optional<EditorAccount> holder(EditorToken token) {
		return this.jdbc
			.sql("select " + EditorAccount.COLUMNS + " from editor join editor_link on editor_link.name = editor.name"
					+ " where token_hash = ? and made_at > ? and disabled = false")
			.params(token.hash(), oldest())
			.query(EditorAccount::of)
			.optional();
	}

	/**
	 * Uses a link up.
	 * @return false if it was used before, if only a moment ago
	 */
	boolean use(EditorToken token) {
		return this.jdbc.sql("delete from editor_link where token_hash = ? and made_at > ?")
			.params(token.hash(), oldest())
			.update() == 1;
	}

	private OffsetDateTime oldest() {
		return OffsetDateTime.now(this.clock).minus(LASTS);
	}

}
