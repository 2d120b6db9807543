package be.simexit.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

import be.simexit.FormFields;
import be.simexit.ServerTest;
import be.simexit.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nonsense in any field gives a message or is kept and shown as text, never an error
 * page.
 */
@ServerTest
class NonsenseIntegrationTests {

	@LocalServerPort
	private int port;

	/** Every field of every form is read in {@link NonsenseTests}; here are pages. */
	@ParameterizedTest
	@CsvSource({ "details, name", "request, endDate", "bill, billAmount", "operator, operator" })
	void everyPageStandsNonsense(String stage, String field) {
		Visitor visitor = new Visitor(this.port).walkToTheEnd(LocalDate.now(ZoneId.of("Europe/Brussels")));
		for (String nonsense : FormFields.NONSENSE) {
			visitor.get("/journey/" + stage);
			Map<String, String> fields = new HashMap<>(good(stage));
			fields.put(field, nonsense);
			visitor.submit("/journey/" + stage, fields);

			assertThat(visitor.status()).as("%s in %s", start(nonsense), field).isEqualTo(200);
			assertThat(visitor.page()).doesNotContain("<script>alert").doesNotContain("49 64");
			boolean kept = !nonsense.isBlank() && !nonsense.startsWith("85.07.30") && !"operator".equals(field);
			if (visitor.isRefused() && kept && !"endDate".equals(field)) {
				assertThat(visitor.page()).as("%s in %s", start(nonsense), field).contains(escaped(nonsense));
			}
			if (!visitor.isRefused()) {
				assertThat(visitor.get("/case").status()).isEqualTo(200);
				assertThat(visitor.get("/checklist").status()).isEqualTo(200);
			}
			reset(visitor, stage);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "name", "street", "town", "country", "email", "customerNumber" })
	void aNationalRegisterNumberIsRefusedAndNotKept(String field) {
		Visitor visitor = new Visitor(this.port).walkToChannel().get("/journey/details");
		Map<String, String> fields = new HashMap<>(good("details"));
		fields.put(field, "85.07.30-033.28");

		visitor.submit("/journey/details", fields);

		assertThat(visitor.isRefused()).isTrue();
		assertThat(visitor.page()).contains("National Register number").doesNotContain("85.07.30");
		assertThat(visitor.get("/case").page()).doesNotContain("85.07.30");
	}

	@Test
	void aBodyThatIsTooLargeGivesAPageThatSaysSo() {
		Visitor visitor = new Visitor(this.port).walkToChannel().get("/journey/details");

		visitor.submit("/journey/details", Map.of("name", "x".repeat(3_000_000)));

		assertThat(visitor.status()).isBetween(400, 499);
		assertThat(visitor.page()).contains("SimExit").doesNotContain("Exception");
	}

	private static void reset(Visitor visitor, String stage) {
		visitor.get("/journey/goal").submit("/journey/goal", Map.of("goal", "cancel"));
		visitor.get("/journey/" + stage).submit("/journey/" + stage, good(stage));
	}

	private static Map<String, String> good(String stage) {
		String today = LocalDate.now(ZoneId.of("Europe/Brussels")).toString();
		return switch (stage) {
			case "details" -> Map.of("name", "Voorbeeld Testpersoon", "mobileNumber", "0450 00 12 34", "customerNumber",
					"TEST-1", "street", "Voorbeeldstraat 1", "postcode", "9000", "town", "Gent", "leaving", "no");
			case "request" -> Map.of("endDate", today, "letterLanguage", "nl");
			case "operator" -> Map.of("operator", "orange", "line", "subscription");
			default -> Map.of();
		};
	}

	private static String start(String text) {
		return text.substring(0, Math.min(20, text.length()));
	}

	private static String escaped(String text) {
		String sent = text.replace("\uD800", "?");
		return HtmlUtils.htmlEscape(sent, "UTF-8").substring(0, Math.min(4, sent.length()));
	}

}
