package be.simexit.system;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

import be.simexit.Databases;
import be.simexit.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * All nodes count together, and nobody can read whom they counted; on H2 and on
 * PostgreSQL.
 */
class LimitTableIntegrationTests {

	private static final Instant NOON = Instant.parse("2031-05-05T12:00:00Z");

	private static final Map<String, Server> SERVERS = new HashMap<>();

	@AfterAll
	static void stop() {
		SERVERS.values().forEach(Server::close);
		SERVERS.clear();
	}

	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgres" })
	void twoNodesCountTogether(String kind) {
		LimitTable one = node(kind, NOON);
		LimitTable other = node(kind, NOON);

		assertThat(one.take(Limit.CASES, 3, "together")).isTrue();
		assertThat(other.take(Limit.CASES, 3, "together")).isTrue();
		assertThat(one.take(Limit.CASES, 3, "together")).isTrue();
		assertThat(other.take(Limit.CASES, 3, "together")).isFalse();
		assertThat(one.take(Limit.CASES, 3, "together")).isFalse();
		assertThat(one.take(Limit.PDFS, 3, "together")).isTrue();
		assertThat(one.take(Limit.CASES, 3, "another")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgres" })
	void requestsAtOnceAreAllCounted(String kind) {
		LimitTable one = node(kind, NOON);
		LimitTable other = node(kind, NOON);

		long allowed = IntStream.range(0, 60)
			.parallel()
			.filter((number) -> ((number % 2 == 0) ? one : other).take(Limit.CASES, 20, "at once"))
			.count();

		assertThat(allowed).isEqualTo(20);
	}

	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgres" })
	void afterItsTimeTheCountBeginsAnewAndOldRowsGo(String kind) {
		assertThat(node(kind, NOON).take(Limit.CASES, 1, "again")).isTrue();
		assertThat(node(kind, NOON.plusSeconds(3599)).take(Limit.CASES, 1, "again")).isFalse();
		assertThat(node(kind, NOON.plusSeconds(3600)).take(Limit.CASES, 1, "again")).isTrue();

		node(kind, NOON.plus(Duration.ofDays(2))).forget();

		assertThat(count(kind, "limit_count")).isZero();
		assertThat(count(kind, "limit_salt")).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgres" })
	void noAddressIsStoredAndNoDayKnowsAnother(String kind) {
		node(kind, NOON).take(Limit.VERDICT, 1, "192.0.2.77 orange phone");
		node(kind, NOON.plus(Duration.ofDays(1))).take(Limit.VERDICT, 1, "192.0.2.77 orange phone");

		assertThat(jdbc(kind).sql("select bucket from limit_count").query(String.class).list()).doesNotHaveDuplicates()
			.allSatisfy((bucket) -> assertThat(bucket).matches("[0-9a-f]{64}"));
		assertThat(jdbc(kind).sql("select salt from limit_salt").query(String.class).list()).hasSizeGreaterThan(1)
			.doesNotHaveDuplicates()
			.allSatisfy((salt) -> assertThat(salt).matches("[0-9a-f]{32}"));
	}

	private static LimitTable node(String kind, Instant now) {
		return new LimitTable(jdbc(kind), new LimitSalts(jdbc(kind)), Clock.fixed(now, ZoneOffset.UTC));
	}

	private static int count(String kind, String table) {
		return jdbc(kind).sql("select count(*) from " + table).query(Integer.class).single();
	}

	private static JdbcClient jdbc(String kind) {
		return SERVERS
			.computeIfAbsent(kind,
					(it) -> Server.startLazily(Databases.fresh(it),
							Path.of("src/main/resources/data").toAbsolutePath()))
			.get(JdbcClient.class);
	}

}
