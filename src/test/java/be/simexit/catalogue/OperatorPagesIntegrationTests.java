package be.simexit.catalogue;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import be.simexit.Databases;
import be.simexit.Server;
import be.simexit.Visitor;
import be.simexit.feedback.Feedback;
import be.simexit.guide.CurrentGuide;
import be.simexit.operator.ContactData;
import be.simexit.operator.ContactEntry;
import be.simexit.operator.CurrentDirectory;
import be.simexit.operator.Edits;
import be.simexit.operator.OperatorEntry;
import be.simexit.text.SourceDate;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The public pages of operators, what visitors say of contacts, and the open data.
 */
class OperatorPagesIntegrationTests {

	private static final String OWN = "/operators/base/feedback";

	private static Server server;

	private final Visitor visitor = new Visitor(server.port());

	@BeforeAll
	static void start() {
		server = Server.start(Databases.fresh("h2"), Path.of("src", "main", "resources", "data"));
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void onlyWhatASearchCanRefuseIsSaidOfIt() {
		assertThat(this.visitor.get("/operators?refused=tooLong").page()).contains("q-error\"", "This is too long");
		for (String other : List.of("rises", "issuer", "nothing")) {
			assertThat(this.visitor.get("/operators?refused=" + other).page()).doesNotContain("id=\"q-error\"");
			assertThat(this.visitor.status()).isEqualTo(200);
		}
	}

	@Test
	void everyOperatorHasAPageInBothLanguagesAndNoneHoldsWhatMustNotBePublished() throws IOException {
		List<String> forbidden = Files.readAllLines(Path.of("src/test/resources/facts/never-publish.txt"));
		for (String code : server.get(CurrentDirectory.class)
			.get()
			.operators()
			.stream()
			.map(OperatorEntry::code)
			.toList()) {
			for (String language : List.of("en", "zh")) {
				String page = this.visitor.get("/operators/" + code + "?lang=" + language).page();

				assertThat(this.visitor.status()).as(code).isEqualTo(200);
				assertThat(forbidden).as(code).noneMatch((value) -> squeeze(page).contains(squeeze(value)));
				assertThat(page).as(code).doesNotContain("??").doesNotContain("{0}");
			}
		}
		assertThat(this.visitor.get("/operators/nobody").status()).isEqualTo(404);
	}

	/** A reader sees what a page is, not only on which site it stands. */
	@Test
	void sourcesAreNamedInTheLanguageOfThePage() {
		assertThat(this.visitor.get("/operators/scarlet?lang=nl").page()).contains(">bron: Data News over Scarlet</a>");
		assertThat(this.visitor.get("/operators/scarlet?lang=en").page()).contains(">source: Data News on Scarlet</a>");
	}

	/** No rule is loaded and never shown. */
	@Test
	void everyRuleStandsOnThePageOfTheData() {
		String page = this.visitor.get("/data").page();

		assertThat(server.get(CurrentGuide.class).get().rules().keySet()).hasSizeGreaterThan(80)
			.allSatisfy((id) -> assertThat(page).contains("id=\"" + id + "\""));
	}

	@Test
	void aSearchKeepsTheNationalRegisterNumberOutOfTheAddress() {
		this.visitor.get("/operators?q=85.07.30-000.33");

		assertThat(this.visitor.status()).isEqualTo(302);
		assertThat(this.visitor.get("/operators?refused=nationalNumber").page()).contains("National Register number")
			.doesNotContain("85.07");
	}

	@Test
	void theLanguageSwitchKeepsTheSearch() {
		assertThat(this.visitor.get("/operators?q=jim&channel=phone").page())
			.contains("/operators?q=jim&amp;channel=phone&amp;lang=zh");
	}

	@Test
	void fromAbroadOnlyWhatMayWorkThereIsShown() {
		String page = this.visitor.get("/operators/base?from=abroad&zone=Asia/Shanghai").page();

		assertThat(page).doesNotContain("id=\"contact-phone-own\"").contains("+32 486 19 19 99").contains("BELGIUM");
		assertThat(page).contains("In Shanghai:");
	}

	@Test
	void anUnknownZoneAndAWrongPostcodeAreNoTrouble() {
		String page = this.visitor.get("/operators/orange?zone=Nowhere/Land&near=99999").page();

		assertThat(this.visitor.status()).isEqualTo(200);
		assertThat(page).contains("four digits").contains("value=\"99999\"").doesNotContain("openstreetmap.org/search");
		assertThat(this.visitor.get("/operators/orange?near=B-1000").page())
			.contains("openstreetmap.org/search?query=Orange,%201000,%20Belgium");
	}

	@Test
	void oneTapIsCountedOnceAndShownAtOnce() {
		String seen = first("scarlet").code() + ":" + first("scarlet").version();
		this.visitor.get("/operators/scarlet");

		HttpResponse<String> once = this.visitor.post("/operators/scarlet/feedback", Map.of("wrong", seen));
		HttpResponse<String> twice = this.visitor.post("/operators/scarlet/feedback", Map.of("wrong", seen));

		assertThat(once.headers().firstValue("Location").orElseThrow()).endsWith("?said=wrong#said");
		assertThat(twice.headers().firstValue("Location").orElseThrow()).endsWith("?said=often#said");
		assertThat(first("scarlet").feedback()).isEqualTo(new Feedback(0, 1));
		assertThat(this.visitor.get("/operators/scarlet").page()).contains("worked 0, wrong 1");
	}

	@Test
	void aChangedContactStartsAnew() {
		ContactEntry before = first("undo");
		this.visitor.get("/operators/undo");
		this.visitor.post("/operators/undo/feedback", Map.of("worked", before.code() + ":" + before.version()));
		assertThat(first("undo").feedback()).isEqualTo(new Feedback(1, 0));

		ContactData data = before.data();
		ContactData changed = new ContactData(data.code(), data.channel(), data.purpose(), data.value(),
				data.languages(), data.reach(), data.cost(), data.hours(), data.menu(), data.note(), data.source(),
				data.also(), SourceDate.of("2026-01"), data.grade(), data.advice());
		new Edits(server, "a test").change(before, changed);

		assertThat(first("undo").feedback()).isEqualTo(Feedback.NONE);
		HttpResponse<String> stale = this.visitor.post("/operators/undo/feedback",
				Map.of("wrong", before.code() + ":" + (first("undo").version() + 1)));
		assertThat(stale.headers().firstValue("Location").orElseThrow()).endsWith("?said=changed#said");
	}

	@Test
	void nonsenseIsNoVerdict() {
		this.visitor.get("/operators/base");

		for (String nonsense : List.of("", "phone-own", "phone-own:", "phone-own:x", ":0",
				"phone-own:99999999999999999999")) {
			assertThat(this.visitor.post(OWN, Map.of("wrong", nonsense)).statusCode()).isEqualTo(400);
		}
		assertThat(this.visitor.post(OWN, Map.of("verdict", "wrong")).statusCode()).isEqualTo(400);
		assertThat(this.visitor.post(OWN, Map.of("wrong", "none:0")).statusCode()).isEqualTo(404);
	}

	@Test
	void theOpenDataFitsItsSchema() {
		String schema = this.visitor.get("/data/operators.schema.json").page();
		Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);

		List<Error> errors = compiled.validate(this.visitor.get("/data/operators.json").page(), InputFormat.JSON);

		assertThat(errors).isEmpty();
		assertThat(this.visitor.page()).contains("比利时电信", "CC0-1.0", "conflicting").doesNotContain("a test");
		assertThat(compiled.validate("{\"operators\": []}", InputFormat.JSON)).isNotEmpty();
	}

	@Test
	void theTableHasOneRowPerContact() throws IOException {
		String text = this.visitor.get("/data/operators.csv").page();

		try (CSVParser rows = CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(text))) {
			long contacts = server.get(CurrentDirectory.class)
				.get()
				.operators()
				.stream()
				.mapToLong((operator) -> operator.contacts().size())
				.sum();
			assertThat(rows.getRecords()).hasSize((int) contacts).allSatisfy((row) -> {
				assertThat(row.get("value")).isNotBlank();
				assertThat(row.get("sources")).isNotBlank();
				assertThat(row.get("grade")).isNotBlank();
				assertThat(row.isConsistent()).isTrue();
			});
		}
	}

	@Test
	void unchangedDataIsNotSentAgain() {
		HttpResponse<String> first = this.visitor.fetch("/data/operators.csv", Map.of());
		String tag = first.headers().firstValue("ETag").orElseThrow();

		HttpResponse<String> again = this.visitor.fetch("/data/operators.csv", Map.of("If-None-Match", tag));

		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
	}

	@Test
	void theSimNumberPageReadsAHintAndKeepsNothing() {
		this.visitor.get("/sim-number").submit("/sim-number", Map.of("simNumber", "8932 02"));
		assertThat(this.visitor.page()).contains("Probably issued by").contains("/operators/orange");

		this.visitor.submit("/sim-number", Map.of("simNumber", "8932 0200 0000 0000 011"));
		assertThat(this.visitor.page()).contains("does not fit").doesNotContain("0000 0000 011");

		this.visitor.submit("/sim-number", Map.of("simNumber", "hello <b>"));
		assertThat(this.visitor.page()).contains("digits only").doesNotContain("hello");
	}

	private static ContactEntry first(String operator) {
		return server.get(CurrentDirectory.class).get().find(operator).orElseThrow().contacts().get(0);
	}

	private static String squeeze(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
	}

}
