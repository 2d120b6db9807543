package be.simexit.journey;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import be.simexit.ServerTest;
import be.simexit.Visitor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * Amounts, references and copied text through the pages, not only through the classes.
 */
@ServerTest
class PastedTextIntegrationTests {

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

	@LocalServerPort
	private int port;

	@TestFactory
	Stream<DynamicTest> theVectorsOfPaymentReferencesHoldAtTheirField() {
		InputStream file = Objects
			.requireNonNull(PastedTextIntegrationTests.class.getResourceAsStream("/facts/vectors.json"));
		return JsonMapper.shared().readTree(file).get("ogm").valueStream().map((vector) -> {
			String typed = vector.get("input").asString();
			JsonNode expected = vector.get("expected");
			return dynamicTest(vector.get("id").asString(), () -> {
				Visitor visitor = bill("billMessage", typed);
				boolean valid = "valid".equals(expected.get("result").asString());
				assertThat(visitor.isRefused()).isNotEqualTo(valid);
				if (valid) {
					String shown = "value=\"" + expected.get("normalised").asString() + "\"";
					assertThat(visitor.get("/journey/bill").page()).contains(shown);
				}
			});
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "12€50 | 12.50", "1 250 | 1250.00", "12,50 € | 12.50",
			"\u202a12,50\u202c | 12.50", "-10,00 | -10.00" })
	void amountsAreReadAsMeant(String typed, String stored) {
		assertThat(bill("billAmount", typed).get("/journey/bill").page()).contains("value=\"" + stored + "\"");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "billAmount | 12 50", "billMessage | ***123/4567/89012***",
			"billMessage | 123 4567 89012", "billMessage | 01080681718", "billDue | 31/02/2027" })
	void whatCouldMisleadIsRefusedAndKept(String field, String typed) {
		Visitor visitor = bill(field, typed);

		assertThat(visitor.isRefused()).isTrue();
		assertThat(visitor.page()).contains("value=\"" + typed.replaceFirst("/.*/2027", "") + "\"");
	}

	@Test
	void copiedTextIsStoredClean() {
		Visitor visitor = new Visitor(this.port).walkToChannel();
		Map<String, String> copied = new HashMap<>(Map.of("name", "Jose\u0301 Garci\u0301a\t", "mobileNumber",
				"\u202a+32 450 12 34 56\u202c", "customerNumber", "TEST-1", "street", "Voorbeeldstraat 1", "postcode",
				"4000", "town", "Liège", "country", "Belgique", "leaving", "no"));
		visitor.get("/journey/details").submit("/journey/details", copied).get("/journey/details");

		assertThat(visitor.page()).contains("value=\"José García\"", "value=\"0450\u00a012\u00a034\u00a056\"")
			.doesNotContain("Belgique");
		assertThat(visitor.get("/journey/channel").submit("/journey/channel", Map.of("channel", "letter")).page())
			.containsPattern("value=\"fr\"\\s+selected");
		copied.put("postcode", "9OOO");
		assertThat(visitor.get("/journey/details").submit("/journey/details", copied).isRefused()).isTrue();
	}

	@Test
	void aNumberWithoutDigitsIsRefusedAndHavingNoneIsSaid() {
		Visitor visitor = new Visitor(this.port).walkToChannel().get("/journey/details");
		Map<String, String> details = new HashMap<>(
				Map.of("name", "Voorbeeld Testpersoon", "mobileNumber", "0450 12 34 56", "customerNumber", "不知道",
						"street", "Voorbeeldstraat 1", "postcode", "9000", "town", "Gent", "leaving", "no"));

		assertThat(visitor.submit("/journey/details", details).isRefused()).isTrue();
		details.put("customerNumber", "");
		details.put("numberless", "yes");
		visitor.submit("/journey/details", details).get("/journey/channel");
		visitor.submit("/journey/channel", Map.of("channel", "letter"));
		visitor.submit("/journey/request", Map.of("endDate", TODAY.plusDays(20).toString(), "letterLanguage", "nl"));
		assertThat(visitor.get("/documents/cancellation").text()).contains("Een klantnummer heb ik niet.")
			.doesNotContain("不知道");
	}

	@Test
	void nobodyGuessesALanguageInBrussels() {
		Visitor visitor = new Visitor(this.port).walkToChannel().get("/journey/details");
		visitor.submit("/journey/details",
				Map.of("name", "Voorbeeld Testpersoon", "mobileNumber", "0450 12 34 56", "customerNumber", "TEST-1",
						"street", "Voorbeeldstraat 1", "postcode", "1000", "town", "Bruxelles", "leaving", "no"));
		visitor.get("/journey/channel").submit("/journey/channel", Map.of("channel", "letter"));

		assertThat(visitor.page()).contains("<option value=\"\">Choose");
		Map<String, String> request = Map.of("endDate", TODAY.plusDays(20).toString(), "letterLanguage", "de");
		assertThat(visitor.submit("/journey/request", request).text())
			.contains("We have not seen that Orange takes letters in this language");
	}

	@Test
	void linksOfAnErrorPageStayOnTheSite() {
		assertThat(new Visitor(this.port).get("//evil.example/x").page())
			.doesNotContain("href=\"//", "evil.example/x?//")
			.contains("lang=zh");
	}

	private Visitor bill(String field, String typed) {
		Visitor visitor = new Visitor(this.port).walkToTheEnd(TODAY).get("/journey/bill");
		Map<String, String> fields = new HashMap<>(Map.of("come", "yes", "billAmount", "12,50"));
		fields.put(field, typed);
		return visitor.submit("/journey/bill", fields);
	}

}
