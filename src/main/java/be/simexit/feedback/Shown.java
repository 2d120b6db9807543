package be.simexit.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import be.simexit.content.EntryName;
import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * How often visitors were shown a contact, so that editors check first what is read most.
 * Counted in memory and added up in the database now and then; nothing of the visitor.
 */
@Component
public class Shown {

	private static final Logger log = LoggerFactory.getLogger(Shown.class);

	private static final int DAYS = 30;

	private final Map<String, Long> counted = new ConcurrentHashMap<>();

	private final JdbcClient jdbc;

	private final Clock clock;

	Shown(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Counts that a visitor was shown an entry.
	 * @param entry its name
	 */
	public void count(EntryName entry) {
		this.counted.merge(entry.toString(), 1L, Long::sum);
	}

	/**
	 * How often each entry was shown in the last thirty days, as far as it is added up.
	 * @return the number by the name of the entry
	 */
	public Map<String, Long> lately() {
		return this.jdbc.sql("select entry, sum(times) from contact_shown where shown_on > ? group by entry")
			.param(LocalDate.now(this.clock).minusDays(DAYS))
			.query((row, number) -> Map.entry(row.getString(1), row.getLong(2)))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** Adds up what was counted since. What cannot be written now is kept for later. */
	@PreDestroy
	@Scheduled(fixedDelayString = "${simexit.content.shown:1m}", initialDelayString = "${simexit.content.shown:1m}")
	public void addUp() {
		for (String entry : List.copyOf(this.counted.keySet())) {
			Long times = this.counted.remove(entry);
			if (times != null) {
				try {
					add(entry, times);
				}
				catch (DataAccessException ex) {
					this.counted.merge(entry, times, Long::sum);
					log.warn("What visitors were shown cannot be added up now: {}", ex.getClass().getSimpleName());
					return;
				}
			}
		}
	}

	private void add(String entry, long times) {
		if (!increase(entry, times)) {
			try {
				this.jdbc.sql("insert into contact_shown (entry, shown_on, times) values (?, ?, ?)")
					.params(entry, LocalDate.now(this.clock), times)
					.update();
			}
			catch (DuplicateKeyException ex) {
				increase(entry, times);
			}
		}
	}

	private boolean increase(String entry, long times) {
		return this.jdbc.sql("update contact_shown set times = times + ? where entry = ? and shown_on = ?")
			.params(times, entry, LocalDate.now(this.clock))
			.update() > 0;
	}

}
