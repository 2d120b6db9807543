package be.simexit.editor;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

import be.simexit.system.KnownBrowsers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows the browsers on which editors have signed in by a random token in a cookie, which
 * opens nothing: it only lets them try a password while strangers try wrong ones.
 */
@Repository
class EditorBrowsers implements KnownBrowsers {

	static final String COOKIE = "editor-browser";

	/** Only the form on this site's own page needs it. */
	private static final EditorCookie KNOWN = new EditorCookie(COOKIE, "Strict");

	/** Half a year without a sign-in makes a browser a stranger again. */
	static final Duration LASTS = Duration.ofDays(180);

	private final JdbcClient jdbc;

	private final Clock clock;

	EditorBrowsers(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public Optional<String> find(HttpServletRequest request, String name) {
		return KNOWN.read(request)
			.map(EditorToken::hash)
			.filter((hash) -> this.jdbc.sql(
					"select count(*) from editor_browser where token_hash = ? and lower(name) = lower(?) and since > ?")
				.params(hash, name, OffsetDateTime.now(this.clock).minus(LASTS))
				.query(Long.class)
				.single() > 0);
	}

	/**
	 * Notes that an editor has signed in on a browser, and gives it a new token; other
	 * editors of the same browser stay known there.
	 */
	@Transactional
	void note(String name, HttpServletRequest request, HttpServletResponse response) {
		OffsetDateTime now = OffsetDateTime.now(this.clock);
		EditorToken fresh = EditorToken.fresh();
		this.jdbc.sql("delete from editor_browser where since <= ?").param(now.minus(LASTS)).update();
		KNOWN.read(request).map(EditorToken::hash).ifPresent((old) -> {
			this.jdbc.sql("delete from editor_browser where token_hash = ? and name = ?").params(old, name).update();
			this.jdbc.sql("update editor_browser set token_hash = ? where token_hash = ?")
				.params(fresh.hash(), old)
				.update();
		});
		this.jdbc.sql("insert into editor_browser (token_hash, name, since) values (?, ?, ?)")
			.params(fresh.hash(), name, now)
			.update();
		KNOWN.write(fresh, LASTS, request, response);
	}

}
