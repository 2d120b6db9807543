package be.simexit.metrics;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import be.simexit.Databases;
import be.simexit.Server;
import be.simexit.Visitor;
import be.simexit.guide.CurrentGuide;
import be.simexit.guide.GuideStage;
import be.simexit.guide.PaperKind;
import be.simexit.operator.Freshness;
import be.simexit.system.Limit;
import be.simexit.text.Coded;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The figures tell what happened, and nothing of the person.
 */
class MetricsIntegrationTests {

	private static Server server;

	@BeforeAll
	static void start() {
		server = Server.start(Databases.fresh("h2"), Path.of("src", "main", "resources", "data"),
				"--management.server.port=0", "--management.server.address=127.0.0.1");
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void aWalkIsCountedByStageAndLetter() {
		double before = count(PageCounts.SHOWN, "stage", "request");

		Visitor visitor = new Visitor(server.port()).walkToSend(today());
		visitor.get("/documents/cancellation").get("/documents/cancellation.txt").get("/documents/cancellation.pdf");

		soon(() -> {
			assertThat(count(PageCounts.SHOWN, "stage", "request")).isGreaterThan(before);
			assertThat(count(PageCounts.LETTERS, "kind", "cancellation", "format", "text")).isPositive();
			assertThat(count(PageCounts.LETTERS, "kind", "cancellation", "format", "pdf")).isPositive();
		});
		assertThat(scrape()).contains("simexit_letters_total{format=\"pdf\",kind=\"cancellation\"}");
	}

	@Test
	void whatIsSentBackIsCountedByStage() {
		double before = count(PageCounts.SENT_BACK, "stage", "operator");

		new Visitor(server.port()).begin("cancel").submit("/journey/operator", Map.of());

		soon(() -> assertThat(count(PageCounts.SENT_BACK, "stage", "operator")).isEqualTo(before + 1));
	}

	/** Its answers go to a handler of their own, because one is another goal. */
	@Test
	void whatIsSentBackFromTheForkOfCreditIsCountedToo() {
		double before = count(PageCounts.SENT_BACK, "stage", "forfeit");
		Visitor visitor = new Visitor(server.port()).begin("cancel");
		visitor.submit("/journey/operator",
				Map.of("operator", "orange", "line", "prepaid", "credit", "some", "creditAmount", "18"));

		visitor.submit("/journey/forfeit", Map.of());

		soon(() -> assertThat(count(PageCounts.SENT_BACK, "stage", "forfeit")).isEqualTo(before + 1));
	}

	@Test
	void conflictsAreCountedOnce() {
		double before = count(PageCounts.REFUSED, "status", "409");

		Visitor visitor = new Visitor(server.port()).walkToChannel().get("/documents/cancellation");

		assertThat(visitor.status()).isEqualTo(409);
		soon(() -> assertThat(count(PageCounts.REFUSED, "status", "409")).isEqualTo(before + 1));
	}

	@Test
	void aLimitThatIsHitIsCountedByWhatWasDone() {
		Visitor visitor = new Visitor(server.port());
		for (int tries = 0; tries < 30; tries++) {
			visitor.signIn("nobody", "wrong");
		}

		soon(() -> assertThat(count(CountedLimits.HIT, "what", "sign_ins")).isPositive());
	}

	@Test
	void contactsAreCountedByFreshness() {
		double all = meters((name) -> name.equals(ContentGauges.CONTACTS)).mapToDouble(MetricsIntegrationTests::value)
			.sum();

		assertThat(all).isGreaterThan(100);
		assertThat(scrape()).contains("simexit_contacts{freshness=\"never\"}", "simexit_proposals_open 0.0",
				"simexit_proposals_oldest_age_days 0.0");
	}

	@Test
	void noTagSaysMoreThanAKnownCode() {
		Visitor visitor = new Visitor(server.port()).walkToSend(today());
		visitor.get("/journey/made-up").get("/documents/made-up").get("/documents/made-up.pdf").get("/made-up");
		visitor.get("/documents/complaint").get("/letter/ready").get("/operators/made-up");

		assertThat(meters((name) -> name.startsWith("simexit.")).flatMap((meter) -> meter.getId().getTags().stream())
			.map(Tag::getValue)).isSubsetOf(codes());
		assertThat(scrape()).doesNotContain("made-up", "Testpersoon", "TEST-1", "orange", "nobody");
	}

	@Test
	void figuresAreClosedOnThePublicPort() {
		Visitor visitor = new Visitor(server.port()).get("/actuator/prometheus");

		assertThat(visitor.status()).isEqualTo(404);
		assertThat(visitor.page()).doesNotContain("simexit_");
	}

	private static Set<String> codes() {
		Set<String> known = new LinkedHashSet<>(
				Set.of("goal", "quick", "page", "text", "pdf", "409", "422", "429", "503"));
		Stream.of(Limit.values()).map((limit) -> limit.name().toLowerCase(Locale.ROOT)).forEach(known::add);
		server.get(CurrentGuide.class).get().stages().stream().map(GuideStage::code).forEach(known::add);
		known.addAll(Coded.codes(PaperKind.values()));
		known.addAll(Coded.codes(Freshness.values()));
		return known;
	}

	/** An answer is counted when it is complete, which its reader may see earlier. */
	private static void soon(ThrowingRunnable check) {
		Awaitility.await().untilAsserted(check);
	}

	private static LocalDate today() {
		return LocalDate.now(server.get(Clock.class));
	}

	private static String scrape() {
		int port = server.get(Environment.class).getRequiredProperty("local.management.port", Integer.class);
		return new Visitor(port).fetch("/actuator/prometheus", Map.of("Accept", "*/*")).body();
	}

	private static double count(String name, String... tags) {
		return server.get(MeterRegistry.class).counter(name, tags).count();
	}

	private static Stream<Meter> meters(Predicate<String> name) {
		return server.get(MeterRegistry.class)
			.getMeters()
			.stream()
			.filter((meter) -> name.test(meter.getId().getName()));
	}

	private static double value(Meter meter) {
		return meter.measure().iterator().next().getValue();
	}

}
