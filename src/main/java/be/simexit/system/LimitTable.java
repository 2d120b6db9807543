package be.simexit.system;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts for all nodes together, in windows of time. By whom is written down as a hash
 * with the random salt of the day, which is deleted soon after: then nobody can tell any
 * more whose rows they were.
 */
@Component
class LimitTable implements LimitCounts {

	private final JdbcClient jdbc;

	private final LimitSalts salts;

	private final Clock clock;

	LimitTable(JdbcClient jdbc, LimitSalts salts, Clock clock) {
		this.jdbc = jdbc;
		this.salts = salts;
		this.clock = clock;
	}

	@Override
	public boolean take(Limit limit, int times, String key) {
		long length = limit.per().toSeconds();
		long window = this.clock.instant().getEpochSecond() / length;
		Instant begins = Instant.ofEpochSecond(window * length);
		String salt = this.salts.of(LocalDate.ofInstant(begins, ZoneOffset.UTC));
		String bucket = hash(salt + " " + limit.code() + " " + window + " " + key);
		return count(bucket, times) || insert(bucket, begins.plus(limit.per())) || count(bucket, times);
	}

	private boolean count(String bucket, int times) {
		return this.jdbc.sql("update limit_count set taken = taken + 1 where bucket = ? and taken < ?")
			.params(bucket, times)
			.update() == 1;
	}

	/**
	 * False if there is such a bucket already: another request made it, or it is full.
	 */
	private boolean insert(String bucket, Instant ends) {
		try {
			return this.jdbc
				.sql("insert into limit_count (bucket, ends_at, taken) select ?, ?, 1"
						+ " where not exists (select 1 from limit_count where bucket = ?)")
				.params(bucket, ends.atOffset(ZoneOffset.UTC), bucket)
				.update() == 1;
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	private static String hash(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every JDK has SHA-256", ex);
		}
	}

	@Scheduled(initialDelayString = "5m", fixedDelayString = "1h")
	void forget() {
		this.jdbc.sql("delete from limit_count where ends_at <= ?")
			.param(this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		this.salts.forgetBefore(LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC));
	}

}
