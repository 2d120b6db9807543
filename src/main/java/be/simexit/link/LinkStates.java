package be.simexit.link;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * When each link was tried and how often it failed since it last worked; shared by all
 * nodes.
 */
@Repository
class LinkStates {

	private final JdbcClient jdbc;

	private final LinkSettings settings;

	private final Clock clock;

	LinkStates(JdbcClient jdbc, LinkSettings settings, Clock clock) {
		this.jdbc = jdbc;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * The links that are to be tried now: new ones, those that failed the day before or
	 * earlier, and those that worked some time ago.
	 * @param urls the addresses of the public pages
	 * @return those that are due, in the same order
	 */
	List<DueLink> due(Collection<String> urls) {
		LocalDate today = LocalDate.now(this.clock);
		Map<String, LocalDate> next = this.jdbc.sql("select url, tried_on, failed_days from link_state")
			.query((row, number) -> Map.entry(row.getString(1), next(row.getObject(2, LocalDate.class), row.getInt(3))))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		return urls.stream()
			.filter((url) -> !next.getOrDefault(url, today).isAfter(today))
			.map((url) -> new DueLink(url, today))
			.toList();
	}

	private LocalDate next(LocalDate tried, int failedDays) {
		return tried.plusDays((failedDays > 0) ? 1 : this.settings.again().toDays());
	}

	/**
	 * Takes a link, so that no other node tries it on the same day.
	 * @param link the link
	 * @return false if another node took it before
	 */
	boolean claim(DueLink link) {
		int taken = this.jdbc.sql("update link_state set tried_on = ? where url = ? and tried_on < ?")
			.params(link.day(), link.url(), link.day())
			.update();
		return taken > 0 || add(link);
	}

	private boolean add(DueLink link) {
		try {
			return this.jdbc.sql("insert into link_state (url, tried_on, failed_days) values (?, ?, 0)")
				.params(link.url(), link.day())
				.update() > 0;
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	/**
	 * Notes how a try went; to be called once for each link that was claimed.
	 * @param link the link
	 * @param fault what was wrong, null if it works
	 * @return whether it counts as dead since this try
	 */
	boolean note(DueLink link, @Nullable LinkFault fault) {
		if (fault == null) {
			this.jdbc.sql("update link_state set failed_days = 0, failing_since = null, reason = null where url = ?")
				.param(link.url())
				.update();
			return false;
		}
		this.jdbc
			.sql("update link_state set failed_days = failed_days + 1, "
					+ "failing_since = coalesce(failing_since, ?), reason = ? where url = ?")
			.params(link.day(), fault.code(), link.url())
			.update();
		return failedDays(link.url()).filter((days) -> days == DeadLink.DAYS).isPresent();
	}

	private Optional<Integer> failedDays(String url) {
		return this.jdbc.sql("select failed_days from link_state where url = ?")
			.param(url)
			.query(Integer.class)
			.optional();
	}

}
