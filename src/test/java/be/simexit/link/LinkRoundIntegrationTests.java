package be.simexit.link;

import java.net.HttpURLConnection;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import be.simexit.Databases;
import be.simexit.Server;
import be.simexit.Visitor;
import be.simexit.operator.Channel;
import be.simexit.operator.CurrentDirectory;
import be.simexit.guide.Guide;
import be.simexit.guide.Rule;
import be.simexit.operator.Directory;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * When links are tried and from when on they count as dead, on H2 and on PostgreSQL.
 */
class LinkRoundIntegrationTests {

	private static final LinkSettings SETTINGS = new LinkSettings(true, Duration.ZERO, Duration.ofSeconds(10), null,
			Duration.ofDays(7));

	private static final LocalDate FIRST = LocalDate.of(2026, 11, 28);

	private final Website website = new Website();

	private final AtomicInteger status = new AtomicInteger(HttpURLConnection.HTTP_NOT_FOUND);

	@AfterEach
	void close() {
		this.website.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgres" })
	void aDeadLinkIsShownAfterThreeDays(String kind) {
		JdbcClient jdbc = database(kind);
		Links links = new Links(jdbc);
		String url = changingPage();

		round(jdbc, 0, url).tick();
		round(jdbc, 1, url).tick();
		assertThat(links.dead()).as("two days").isEmpty();
		round(jdbc, 4, url).tick();
		assertThat(links.dead()).isEqualTo(Map.of(url, new DeadLink(url, LinkFault.NOT_FOUND, FIRST, 3)));

		this.status.set(HttpURLConnection.HTTP_UNAVAILABLE);
		round(jdbc, 5, url).tick();
		assertThat(links.dead()).isEqualTo(Map.of(url, new DeadLink(url, LinkFault.SERVER, FIRST, 4)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgres" })
	void oneGoodAnswerMakesItAliveAgain(String kind) {
		JdbcClient jdbc = database(kind);
		Links links = new Links(jdbc);
		String url = changingPage();
		IntStream.range(0, 3).forEach((day) -> round(jdbc, day, url).tick());
		assertThat(links.dead()).containsOnlyKeys(url);

		this.status.set(HttpURLConnection.HTTP_OK);
		round(jdbc, 3, url).tick();
		assertThat(links.dead()).isEmpty();

		this.status.set(HttpURLConnection.HTTP_GONE);
		round(jdbc, 10, url).tick();
		round(jdbc, 11, url).tick();
		assertThat(links.dead()).as("two days since it worked").isEmpty();
		round(jdbc, 12, url).tick();
		assertThat(links.dead()).containsEntry(url, new DeadLink(url, LinkFault.GONE, FIRST.plusDays(10), 3));
	}

	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgres" })
	void manyRoundsOfOneDayAreOneFailure(String kind) {
		JdbcClient jdbc = database(kind);
		String url = changingPage();

		IntStream.range(0, 4).forEach((hour) -> round(jdbc, 0, url).tick());

		assertThat(new Links(jdbc).dead()).isEmpty();
		assertThat(this.website.asked()).containsExactly("HEAD /page", "GET /page");
	}

	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgres" })
	void aGoodLinkIsTriedAgainAfterAWeek(String kind) {
		JdbcClient jdbc = database(kind);
		String url = changingPage();
		this.status.set(HttpURLConnection.HTTP_OK);

		IntStream.range(0, 7).forEach((day) -> round(jdbc, day, url).tick());
		assertThat(this.website.asked()).hasSize(1);
		round(jdbc, 7, url).tick();
		assertThat(this.website.asked()).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgres" })
	void aLinkThatIsDueForTwoNodesIsGivenToOne(String kind) {
		JdbcClient jdbc = database(kind);
		for (int day = 0; day < 20; day += 10) {
			LinkStates one = states(jdbc, day);
			LinkStates other = states(jdbc, day);
			DueLink due = one.due(List.of("https://example.org/")).get(0);
			assertThat(other.due(List.of("https://example.org/"))).containsExactly(due);

			assertThat(one.claim(due)).isTrue();
			assertThat(other.claim(due)).isFalse();
			assertThat(states(jdbc, day + 1).due(List.of("https://example.org/"))).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgres" })
	void twoRoundsSideBySideAskEachLinkOnce(String kind) throws Exception {
		JdbcClient jdbc = database(kind);
		this.website.answers("/", HttpURLConnection.HTTP_OK);
		String[] urls = IntStream.range(0, 40).mapToObj((page) -> this.website.url("/" + page)).toArray(String[]::new);

		for (int day = 0; day < 20; day += 10) {
			together(round(jdbc, day, urls), round(jdbc, day, urls));

			assertThat(this.website.asked()).hasSize(urls.length).doesNotHaveDuplicates();
			this.website.asked().clear();
		}
	}

	/** The data files of this server name real websites. */
	@Test
	void aServerAsksNobodyByDefault() {
		try (Server server = Server.startLazily(Databases.fresh("h2"),
				Path.of("src/main/resources/data").toAbsolutePath())) {
			server.get(LinkRound.class).tick();

			assertThat(server.get(PublishedLinks.class).all()).isNotEmpty();
			assertThat(server.get(Links.class).dead()).isEmpty();
			assertThat(server.get(JdbcClient.class).sql("select count(*) from link_state").query(Long.class).single())
				.isZero();
		}
	}

	@Test
	void editorsAreToldWhatIsWrongAndSinceWhen() {
		try (Server server = Server.startLazily(Databases.fresh("h2"),
				Path.of("src/main/resources/data").toAbsolutePath())) {
			server.get(JdbcClient.class)
				.sql("insert into link_state (url, tried_on, failed_days, failing_since, reason)"
						+ " values (?, date '2026-11-29', 3, date '2026-11-27', 'gone')")
				.param(web(server))
				.update();

			assertThat(new Visitor(server.port()).signIn("editor", "invented for tests").get("/admin?need=dead").text())
				.contains("The page was taken away for good (410), since 27 November 2026");
		}
	}

	private static String web(Server server) {
		return server.get(CurrentDirectory.class)
			.get()
			.find("orange")
			.orElseThrow()
			.contacts(Channel.WEB)
			.get(0)
			.data()
			.value();
	}

	private static void together(LinkRound one, LinkRound other) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(2);
		CyclicBarrier start = new CyclicBarrier(2);
		List<Future<?>> rounds = List.of(threads.submit(() -> tick(one, start)),
				threads.submit(() -> tick(other, start)));
		threads.shutdown();
		for (Future<?> round : rounds) {
			round.get(60, TimeUnit.SECONDS);
		}
	}

	private static boolean tick(LinkRound round, CyclicBarrier start) throws Exception {
		start.await(30, TimeUnit.SECONDS);
		round.tick();
		return true;
	}

	private String changingPage() {
		this.website.page("/page", (exchange) -> Website.answer(exchange, this.status.get()));
		return this.website.url("/page");
	}

	/** The round of one day, counted from the first. */
	private static LinkRound round(JdbcClient jdbc, int day, String... urls) {
		Rule rule = PublishedLinksTests.rule(urls);
		PublishedLinks published = new PublishedLinks(() -> new Directory(List.of()),
				() -> new Guide(List.of(), Map.of(rule.id(), rule)));
		LinkProbe probe = Website.probe(Duration.ofSeconds(10), null, LinkProbeTests.hosts(false));
		return new LinkRound(SETTINGS, published, states(jdbc, day), probe);
	}

	private static LinkStates states(JdbcClient jdbc, int day) {
		return new LinkStates(jdbc, SETTINGS,
				Clock.fixed(FIRST.plusDays(day).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
	}

	private static JdbcClient database(String kind) {
		String name = "h2".equals(kind) ? "sa" : "postgres";
		String password = "h2".equals(kind) ? "" : "postgres";
		DriverManagerDataSource database = new DriverManagerDataSource(Databases.fresh(kind), name, password);
		Flyway.configure().dataSource(database).load().migrate();
		return JdbcClient.create(database);
	}

}
