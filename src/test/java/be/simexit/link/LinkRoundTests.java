package be.simexit.link;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import be.simexit.Databases;
import be.simexit.guide.Guide;
import be.simexit.guide.Rule;
import be.simexit.operator.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.DatabasePopulatorUtils;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A round of links as one node walks it.
 */
@ExtendWith(OutputCaptureExtension.class)
class LinkRoundTests {

	private static final LinkSettings ENABLED = new LinkSettings(true, Duration.ZERO, Duration.ofSeconds(10), null,
			Duration.ofDays(7));

	private final Website website = new Website().answers("/good", 200).answers("/bad", 404);

	private final DriverManagerDataSource database = new DriverManagerDataSource(Databases.fresh("h2"), "sa", "");

	private final JdbcClient jdbc = JdbcClient.create(this.database);

	@AfterEach
	void close() {
		this.website.close();
	}

	@Test
	void linksAreLeftAloneUnlessANodeIsToldToTryThem() {
		migrate();
		LinkSettings byDefault = new Binder(new MapConfigurationPropertySource()).bindOrCreate("simexit.links",
				LinkSettings.class);

		round(byDefault).tick();

		assertThat(byDefault).isEqualTo(
				new LinkSettings(false, Duration.ofSeconds(1), Duration.ofSeconds(10), null, Duration.ofDays(7)));
		assertThat(this.website.asked()).isEmpty();
	}

	@Test
	void aRoundSaysInOneLineHowManyWereAskedAndNamesNone(CapturedOutput output) {
		migrate();
		this.jdbc.sql("insert into link_state values (?, date '2026-01-02', 2, date '2026-01-01', 'gone')")
			.param(this.website.url("/bad"))
			.update();

		round(ENABLED).tick();

		assertThat(output.toString().lines().filter((line) -> line.contains("LinkRound") && line.contains("INFO")))
			.singleElement()
			.asString()
			.endsWith("Asked 2 links, 1 of them are newly dead");
	}

	@Test
	void aRoundWithoutADatabaseEndsWithAWarning(CapturedOutput output) {
		round(ENABLED).tick();

		assertThat(this.website.asked()).isEmpty();
		assertThat(output.toString().lines().filter((line) -> line.contains("LinkRound") && line.contains("WARN")))
			.hasSize(1);
	}

	@Test
	void aServerThatStopsAsksNothingMore() {
		migrate();
		LinkRound round = round(ENABLED);

		round.stop();
		round.tick();

		assertThat(this.website.asked()).isEmpty();
		assertThat(rows(this.jdbc)).isZero();
	}

	@Test
	void whoeverIsInterruptedStaysSo() {
		migrate();
		Thread.currentThread().interrupt();

		round(ENABLED).tick();

		assertThat(Thread.interrupted()).isTrue();
		assertThat(this.website.asked()).hasSizeLessThan(2);
	}

	private void migrate() {
		DatabasePopulatorUtils
			.execute(new ResourceDatabasePopulator(new ClassPathResource("db/migration/V7__links.sql")), this.database);
	}

	private LinkRound round(LinkSettings settings) {
		Rule rule = PublishedLinksTests.rule(this.website.url("/good"), this.website.url("/bad"));
		PublishedLinks published = new PublishedLinks(() -> new Directory(List.of()),
				() -> new Guide(List.of(), Map.of(rule.id(), rule)));
		LinkProbe probe = Website.probe(Duration.ofSeconds(10), null, LinkProbeTests.hosts(false));
		return new LinkRound(settings, published,
				new LinkStates(this.jdbc, settings, Clock.fixed(Instant.parse("2026-11-28T10:00:00Z"), ZoneOffset.UTC)),
				probe);
	}

	private static long rows(JdbcClient jdbc) {
		return jdbc.sql("select count(*) from link_state").query(Long.class).single();
	}

}
