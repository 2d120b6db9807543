package be.simexit.journey;

import java.net.HttpCookie;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import be.simexit.ServerTest;
import be.simexit.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two tabs, double clicks, stale forms, nonsense and foreign links do no harm.
 */
@ServerTest
class JourneyIntegrationTests {

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aGetCreatesNothing() {
		long before = rows();

		Visitor visitor = new Visitor(this.port);
		for (String path : new String[] { "/", "/start", "/journey/goal", "/journey/operator", "/case",
				"/checklist" }) {
			visitor.get(path);
		}

		assertThat(rows()).isEqualTo(before);
	}

	@Test
	void aDoubleSubmitCountsOnce() {
		long before = rows();
		Visitor visitor = new Visitor(this.port).get("/");

		assertThat(visitor.post("/start", Map.of("goal", "cancel")).statusCode()).isEqualTo(302);
		assertThat(visitor.post("/start", Map.of("goal", "cancel")).statusCode()).isEqualTo(302);

		assertThat(rows()).isEqualTo(before + 1);
		assertThat(versions()).contains(1L);
	}

	@Test
	void theLaterOfTwoTabsIsToldWhatChangedAndKeepsWhatItTyped() {
		Visitor visitor = new Visitor(this.port).walkToChannel().get("/journey/details");
		String stale = visitor.page();
		visitor.submit("/journey/details", details("Eerste Tabblad"));

		visitor.show(stale).submit("/journey/details", details("Tweede Tabblad"));

		assertThat(visitor.isRefused()).isTrue();
		assertThat(visitor.page()).contains("changed in the meantime")
			.contains("Eerste Tabblad")
			.contains("Tweede Tabblad");
		visitor.submit("/journey/details", details("Tweede Tabblad"));
		assertThat(visitor.get("/case").page()).contains("Tweede Tabblad").doesNotContain("Eerste Tabblad");
	}

	@Test
	void aTabWithAnotherOperatorIsToldBeforeItSavesDetails() {
		Visitor visitor = new Visitor(this.port).walkToChannel().get("/journey/details");
		String stale = visitor.page();
		visitor.get("/journey/operator")
			.submit("/journey/operator", Map.of("operator", "digi", "line", "subscription"));

		visitor.show(stale).submit("/journey/details", details("Tweede Tabblad"));

		assertThat(visitor.isRefused()).isTrue();
		assertThat(visitor.page()).contains("Operator").contains("Tweede Tabblad");
	}

	@Test
	void aFormWithoutItsTokenIsExplainedAndItsValuesAreKept() {
		Visitor visitor = new Visitor(this.port).walkToChannel().get("/journey/details");
		visitor.forgetCookie("csrf");

		visitor.submit("/journey/details", details("Niet Verloren"));

		assertThat(visitor.status()).isEqualTo(403);
		assertThat(visitor.page()).contains("Please send this page once more").contains("Niet Verloren");
		visitor.submit("/journey/details", Map.of());
		assertThat(visitor.get("/case").page()).contains("Niet Verloren");
	}

	@Test
	void valuesFromAnotherSiteAreNotOfferedForSending() {
		Visitor visitor = new Visitor(this.port).walkToChannel().get("/journey/details");
		visitor.forgetCookie("csrf");

		visitor.from("https://evil.example").submit("/journey/details", details("Van Elders"));

		assertThat(visitor.status()).isEqualTo(403);
		assertThat(visitor.page()).doesNotContain("Van Elders");
	}

	@Test
	void theAddressAfterASaveIsNewSoThatTextBrowsersDoNotShowAnOldPage() {
		Visitor visitor = new Visitor(this.port).walkToChannel()
			.submit("/journey/channel", Map.of("channel", "letter"));
		Map<String, String> first = Map.of("endDate", TODAY.toString(), "letterLanguage", "nl");

		String before = visitor.post("/journey/request", first).headers().firstValue("Location").orElseThrow();
		visitor.get("/journey/request");
		String after = visitor
			.post("/journey/request", Map.of("endDate", TODAY.plusDays(1).toString(), "letterLanguage", "nl"))
			.headers()
			.firstValue("Location")
			.orElseThrow();

		assertThat(before).contains("/journey/send?at=").isNotEqualTo(after);
	}

	@Test
	void unknownKeysAreIgnored() {
		Visitor visitor = new Visitor(this.port).get("/");

		visitor.submit("/start",
				Map.of("goal", "cancel", "visit.file.version", "9", "class.name", "x", "line", "pack"));

		assertThat(visitor.get("/case").page()).contains("Cancel this card").doesNotContain("Part of a pack");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/journey/nowhere", "/nowhere", "/documents/nothing", "/resume/short",
			"/documents/nothing.txt" })
	void unknownPagesHaveAWayOn(String path) {
		Visitor visitor = new Visitor(this.port).walkToChannel().get(path);

		assertThat(visitor.status()).isEqualTo(404);
		assertThat(visitor.page()).contains("href=\"/").doesNotContain("Exception");
	}

	@Test
	void aForgedLinkDoesNotTellWhetherItEverExisted() {
		Visitor owner = new Visitor(this.port).walkToChannel();
		String link = "/resume/" + owner.cookie("case").map(HttpCookie::getValue).orElseThrow();
		assertThat(new Visitor(this.port).get(link).status()).isEqualTo(302);
		owner.get("/erase").submit("/erase", Map.of());

		Visitor erased = new Visitor(this.port).get(link);
		Visitor forged = new Visitor(this.port).get("/resume/AAAAAAAAAAAAAAAAAAAAAA");

		assertThat(erased.status()).isEqualTo(forged.status()).isEqualTo(404);
		assertThat(erased.text()).isEqualTo(forged.text());
	}

	@Test
	void theLinkOpensTheCaseElsewhereAndAsksBeforeReplacingAnother() {
		Visitor owner = new Visitor(this.port).walkToChannel();
		String link = "/resume/" + owner.cookie("case").map(HttpCookie::getValue).orElseThrow();

		Visitor elsewhere = new Visitor(this.port).get(link).get("/case");
		assertThat(elsewhere.page()).contains("Voorbeeld Testpersoon");

		Visitor helper = new Visitor(this.port).walkToChannel().get(link);
		assertThat(helper.page()).contains("Another case is open");
		assertThat(helper.submit("/resume", Map.of()).page()).contains("Voorbeeld Testpersoon");
	}

	@Test
	void leavingForgetsTheCaseHereAndErasingForgetsItEverywhere() {
		Visitor owner = new Visitor(this.port).walkToChannel();
		String link = "/resume/" + owner.cookie("case").map(HttpCookie::getValue).orElseThrow();

		assertThat(owner.get("/leave").submit("/leave", Map.of()).get("/case").status()).isEqualTo(404);
		assertThat(owner.get(link).get("/case").page()).contains("Voorbeeld Testpersoon");
		owner.get("/erase").submit("/erase", Map.of());
		assertThat(owner.get(link).status()).isEqualTo(404);
	}

	@Test
	void anAnswerCanBeChangedFromMyCaseAndLeadsBackThere() {
		Visitor visitor = new Visitor(this.port).walkToTheEnd(TODAY).get("/journey/bill?from=case");

		assertThat(visitor.post("/journey/bill", Map.of("billAmount", "99")).headers().firstValue("Location"))
			.hasValueSatisfying((location) -> assertThat(location).contains("/case?at="));
		assertThat(visitor.get("/case").page()).contains("99.00");
	}

	private static Map<String, String> details(String name) {
		return Map.of("name", name, "mobileNumber", "0450 00 12 34", "customerNumber", "TEST-1", "street",
				"Voorbeeldstraat 1", "postcode", "9000", "town", "Gent", "leaving", "no");
	}

	private long rows() {
		return this.jdbc.sql("select count(*) from case_file").query(Long.class).single();
	}

	private List<Long> versions() {
		return this.jdbc.sql("select version from case_file").query(Long.class).list();
	}

}
