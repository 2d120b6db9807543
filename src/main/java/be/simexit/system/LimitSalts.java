package be.simexit.system;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The random salt of each day, the same on all nodes, gone when the day is over.
 */
@Component
class LimitSalts {

	private static final int BYTES = 16;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final Map<LocalDate, String> known = new ConcurrentHashMap<>();

	private final JdbcClient jdbc;

	LimitSalts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	String of(LocalDate day) {
		return this.known.computeIfAbsent(day, this::make);
	}

	/** The first node makes it, the others read it. */
	private String make(LocalDate day) {
		byte[] salt = new byte[BYTES];
		RANDOM.nextBytes(salt);
		try {
			this.jdbc
				.sql("insert into limit_salt (for_day, salt) select ?, ?"
						+ " where not exists (select 1 from limit_salt where for_day = ?)")
				.params(day, HexFormat.of().formatHex(salt), day)
				.update();
		}
		catch (DuplicateKeyException ex) {
			// Another node was faster.
		}
		return this.jdbc.sql("select salt from limit_salt where for_day = ?").param(day).query(String.class).single();
	}

	void forgetBefore(LocalDate today) {
		this.jdbc.sql("delete from limit_salt where for_day < ?").param(today).update();
		this.known.keySet().removeIf((day) -> day.isBefore(today));
	}

}
