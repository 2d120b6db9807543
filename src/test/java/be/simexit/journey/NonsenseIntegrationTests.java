package be.simexit.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import be.simexit.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nonsense in any field gives a message or is kept and shown as text, never an error
 * page.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:nonsense;DB_CLOSE_DELAY=-1")
class NonsenseIntegrationTests {

	private static final List<String> NONSENSE = List.of("x".repeat(50_000), "a\u0000b\u0007\u001b[31m",
			"😀👨‍👩‍👧‍👦 ㊙️", "‮txt.exe שלום مرحبا", "'; drop table case_file; --",
			"<script>alert(1)</script>\"'><img src=x>", "${7*7} #{8*8} [[9*9]] {operator}", "85.07.30-033.28", "\uD800",
			"%00%0d%0a..\\/..//", "   ", "١٢٣٤");

	private static final Map<String, List<String>> FIELDS = Map.of("details",
			List.of("name", "mobileNumber", "customerNumber", "simNumber", "birthDate", "street", "postcode", "town",
					"country", "email"),
			"request", List.of("endDate", "letterLanguage", "step", "sentOn", "sentBy", "sentWith", "sentReference"),
			"bill", List.of("billAmount", "billDue", "billPaidOn"), "refund",
			List.of("iban", "refundClaimedOn", "refundReceivedOn"), "confirm", List.of("written", "dead"), "goal",
			List.of("goal"), "line", List.of("line"), "leaving", List.of("leaving", "leavingOn"), "operator",
			List.of("operator"), "channel", List.of("channel"));

	@LocalServerPort
	private int port;

	static Stream<Arguments> fields() {
		return FIELDS.entrySet()
			.stream()
			.flatMap((stage) -> stage.getValue().stream().map((field) -> Arguments.of(stage.getKey(), field)));
	}

	@ParameterizedTest
	@MethodSource("fields")
	void everyFieldStandsNonsense(String stage, String field) {
		Visitor visitor = new Visitor(this.port).walkToTheEnd(LocalDate.now(ZoneId.of("Europe/Brussels")));
		for (String nonsense : NONSENSE) {
			visitor.get("/journey/" + stage);
			Map<String, String> fields = new HashMap<>(good(stage));
			fields.put(field, nonsense);
			visitor.submit("/journey/" + stage, fields);

			assertThat(visitor.status()).as("%s in %s", start(nonsense), field).isIn(200, 422);
			assertThat(visitor.page()).doesNotContain("<script>alert").doesNotContain("49 64");
			if (visitor.status() == 422 && !nonsense.isBlank() && isTyped(field)) {
				assertThat(visitor.page()).as("%s in %s", start(nonsense), field).contains(escaped(nonsense));
			}
			if (visitor.status() == 200) {
				assertThat(visitor.get("/case").status()).isEqualTo(200);
				assertThat(visitor.get("/checklist").status()).isEqualTo(200);
			}
			reset(visitor, stage);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "name", "street", "town", "country", "email", "customerNumber" })
	void aNationalRegisterNumberIsRefusedWithoutBeingRepeatedInTheMessage(String field) {
		Visitor visitor = new Visitor(this.port).walkToChannel().get("/journey/details");
		Map<String, String> fields = new HashMap<>(good("details"));
		fields.put(field, "85.07.30-033.28");

		visitor.submit("/journey/details", fields);

		assertThat(visitor.status()).isEqualTo(422);
		assertThat(visitor.page()).contains("National Register number");
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
					"TEST-1", "street", "Voorbeeldstraat 1", "postcode", "9000", "town", "Gent");
			case "request" ->
				Map.of("endDate", today, "letterLanguage", "nl", "step", "sent", "sentOn", today, "sentBy", "letter");
			case "confirm" -> Map.of("written", "yes", "dead", "yes", "billSeen", "yes", "accountsMoved", "yes");
			case "goal" -> Map.of("goal", "cancel");
			case "line" -> Map.of("line", "subscription");
			case "leaving" -> Map.of("leaving", "yes");
			case "operator" -> Map.of("operator", "orange");
			case "channel" -> Map.of("channel", "letter");
			default -> Map.of();
		};
	}

	/** Choices are not typed, so what was sent for them need not be shown again. */
	private static boolean isTyped(String field) {
		return !List
			.of("letterLanguage", "step", "sentBy", "written", "dead", "goal", "line", "leaving", "operator", "channel")
			.contains(field);
	}

	private static String start(String text) {
		return text.substring(0, Math.min(20, text.length()));
	}

	private static String escaped(String text) {
		String sent = text.replace("\uD800", "?");
		return HtmlUtils.htmlEscape(sent, "UTF-8").substring(0, Math.min(4, sent.length()));
	}

}
