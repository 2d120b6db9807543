package be.simexit.document;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import be.simexit.ServerTest;
import be.simexit.Visitor;
import be.simexit.guide.PaperKind;
import be.simexit.text.Language;
import be.simexit.text.Written;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * Every letter, in every language, for every kind of person, as page, text and PDF: it
 * holds every fact and no placeholder.
 */
@ServerTest
@TestPropertySource(properties = "simexit.document.han-fonts=")
class PapersIntegrationTests {

	/** Those of a line that is cancelled and was billed too much. */
	private static final List<String> KINDS = EnumSet
		.complementOf(EnumSet.of(PaperKind.COMPLAINT, PaperKind.QUESTION, PaperKind.OLD_CONTRACT, PaperKind.LATE_MOVE))
		.stream()
		.map(PaperKind::code)
		.toList();

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

	private static final LocalDate END = TODAY.minusDays(5);

	private static final LocalDate SENT = TODAY.minusDays(30);

	private static final Map<String, String> LEAST = Map.of("name", "Voorbeeld Testpersoon", "writer",
			"Voorbeeld Schrijver", "mobileNumber", "0450 00 12 34", "customerNumber", "TEST-1", "street",
			"Voorbeeldstraat 1", "postcode", "9000", "town", "Gent", "capacity", "heir", "diedOn",
			TODAY.minusDays(40).toString());

	@LocalServerPort
	private int port;

	@TestFactory
	Stream<DynamicTest> lettersOfASubscription() {
		return people().entrySet()
			.stream()
			.map((person) -> dynamicTest(person.getKey(),
					() -> check(walk("cancel", "pack", person.getValue()), person.getValue(), KINDS)));
	}

	@TestFactory
	Stream<DynamicTest> lettersOfAPrepaidCard() {
		return people().entrySet()
			.stream()
			.map((person) -> dynamicTest(person.getKey(),
					() -> check(walk("lost", "prepaid", person.getValue()), with(person.getValue(), "prepaid", "yes"),
							List.of("cancellation", "mandate", "reminder", "ombudsman", "erasure"))));
	}

	@TestFactory
	Stream<DynamicTest> lettersAfterADeath() {
		return people().entrySet()
			.stream()
			.map((person) -> dynamicTest(person.getKey(), () -> check(walk("death", "subscription", person.getValue()),
					person.getValue(), List.of("cancellation", "reminder", "refund", "objection", "ombudsman"))));
	}

	@Test
	void aLetterAskedForTooEarlySaysWhatIsMissingWithALinkToIt() {
		Visitor early = new Visitor(this.port).walkToChannel();

		for (String kind : KINDS) {
			for (String form : new String[] { "", ".txt", ".pdf" }) {
				assertThat(early.get("/documents/" + kind + form).status()).as(kind + form).isEqualTo(409);
				assertThat(early.page()).contains("href=\"/journey/channel\"");
			}
		}
		early.submit("/journey/channel", Map.of("channel", "letter")).get("/journey/channel");
		early.submit("/journey/channel", Map.of("channel", "letter"));
		early.submit("/journey/request", Map.of("endDate", TODAY.toString(), "letterLanguage", "nl"));
		assertThat(early.get("/documents/reminder").status()).isEqualTo(409);
		assertThat(early.page()).contains("href=\"/journey/sent\"");
		assertThat(early.get("/documents/objection").page()).contains("href=\"/journey/bill\"");
		assertThat(early.get("/documents/ombudsman").page()).contains("href=\"/journey/sent\"")
			.contains("href=\"/journey/confirm\"");
		assertThat(early.get("/documents").text()).contains("First fill in: Sent").contains("Mandate");
		assertThat(early.get("/documents/nothing.pdf").status()).isEqualTo(404);
	}

	@Test
	void whatTheFontsLackIsNeverLeftOut() {
		Map<String, String> person = with(LEAST, "name", "王小明");
		Visitor visitor = walk("cancel", "pack", person);

		assertThat(visitor.get("/documents/cancellation.pdf").status()).isEqualTo(409);
		assertThat(visitor.text()).contains("we leave none out");
		assertThat(visitor.get("/documents/cancellation").page()).contains("王小明").doesNotContain("cancellation.pdf");
	}

	private void check(Visitor visitor, Map<String, String> person, List<String> kinds) {
		for (String kind : kinds) {
			for (Language language : Language.ofLetters()) {
				String address = "/documents/" + kind;
				String in = "?in=" + language.code();
				String page = HtmlUtils.htmlUnescape(visitor.get(address + in).page());
				assertThat(visitor.status()).as("%s in %s", kind, language).isEqualTo(200);
				String text = visitor.get(address + ".txt" + in).page();
				List<String> facts = facts(kind, person, language);
				for (String whole : List.of(page, text)) {
					assertThat(plain(whole)).as("%s in %s", kind, language).contains(facts);
				}
				assertThat(text).doesNotContainPattern("[{}]");
				assertThat(page.substring(page.indexOf("<article"), page.indexOf("</article>")))
					.doesNotContainPattern("[{}]");
				if (!person.containsValue("王小明")) {
					checkPdf(visitor, address + ".pdf" + in, person, facts);
				}
			}
		}
	}

	private static void checkPdf(Visitor visitor, String address, Map<String, String> person, List<String> facts) {
		HttpResponse<byte[]> response = visitor.download(address);
		assertThat(response.headers().firstValue("Content-Type")).contains("application/pdf");
		String lines = PdfText.of(response.body()).replace('\u00a0', ' ');
		assertThat(plain(lines)).as(address)
			.contains(facts)
			.contains(Objects.requireNonNull(person.get("street")))
			.doesNotContainPattern("[{}]");
		assertThat(facts.stream().filter((fact) -> fact.matches(".*\\d{4}$")))
			.as("dates stay on one line in %s", address)
			.allSatisfy((date) -> assertThat(lines).contains(date));
		assertThat(lines).as("no apostrophe ends a line in %s", address).doesNotContainPattern("\\p{L}’ ?\\R");
		assertThat(lines).doesNotContainPattern("(?i)arti\\p{L}+ ?\\R ?\\d")
			.doesNotContainPattern("\\d{1,2}\\.? ?\\R ?\\p{L}+ \\d{4}|\\d{1,2}\\.? \\p{L}+ ?\\R ?\\d{4}");
		if (person.containsKey("iban") || person.equals(LEAST)) {
			assertThat(PdfText.violations(response.body())).as(address).isEmpty();
		}
	}

	private static List<String> facts(String kind, Map<String, String> person, Language language) {
		List<String> facts = new ArrayList<>(List.of("0450 00 12 34", Objects.requireNonNull(person.get("name"))));
		boolean credit = kind.equals("refund") && person.containsKey("prepaid");
		if (!List.of("mandate", "erasure").contains(kind) && !credit) {
			facts.add(plain(Written.date(END, language)));
		}
		if (kind.equals("reminder") || kind.equals("ombudsman")) {
			facts.add(plain(Written.date(SENT, language)));
		}
		if (kind.equals("reminder") || kind.equals("ombudsman")) {
			facts.add("TEST-REF");
		}
		if (kind.equals("objection")) {
			facts.add(plain(Written.euro(new BigDecimal("99"), language)));
		}
		if (kind.equals("refund") && person.containsKey("iban")) {
			facts.add("BE68 5390 0754 7034");
		}
		facts.add(Objects.requireNonNull(person.get("customerNumber")));
		return facts;
	}

	private static Map<String, Map<String, String>> people() {
		Map<String, Map<String, String>> people = new LinkedHashMap<>();
		people.put("least data", LEAST);
		people.put("full data",
				with(with(with(LEAST, "email", "voorbeeld@example.org"), "simNumber", "8932020000000000010"), "iban",
						"BE68 5390 0754 7034"));
		people.put("Ünal", with(LEAST, "name", "Ünal Örnek"));
		people.put("O'Neill", with(LEAST, "name", "O'Neill Voorbeeld"));
		people.put("王小明", with(LEAST, "name", "王小明"));
		people.put("a long street",
				with(LEAST, "street", "Burgemeester Voorbeeldstraat van de Lange Namen 1234 bus 56"));
		people.put("an address abroad",
				with(with(with(LEAST, "country", "China"), "postcode", "200000"), "town", "Shanghai"));
		return people;
	}

	private Visitor walk(String goal, String line, Map<String, String> person) {
		Visitor visitor = new Visitor(this.port).begin(goal);
		visitor.submit("/journey/block", Map.of()).submit("/journey/death", Map.of());
		visitor.submit("/journey/operator", Map.of("operator", "orange", "line", line, "credit", "none"));
		visitor.submit("/journey/rest", Map.of("rest", "keep"));
		Map<String, String> details = with(person, "leaving", "no");
		visitor.submit("/journey/details", details).submit("/journey/details", details);
		visitor.submit("/journey/channel", Map.of("channel", "letter"));
		Map<String, String> request = Map.of("endDate", END.toString(), "letterLanguage", "nl", "answerTo",
				"death".equals(goal) ? "Voorbeeldweg 1, 9000 Gent" : "");
		visitor.submit("/journey/request", request).submit("/journey/request", request).get("/journey/sent");
		visitor.submit("/journey/sent",
				Map.of("sentOn", SENT.toString(), "sentBy", "letter", "sentReference", "TEST-REF"));
		visitor.get("prepaid".equals(line) ? "/journey/refund" : "/journey/bill")
			.submit("/journey/bill", Map.of("come", "yes", "contract.kind", "open", "contract.monthlyFee", "20",
					"contract.usage", "0", "billAmount", "99", "billedOn", TODAY.toString()));
		visitor.submit("/journey/refund", Map.of("deposit", "50", "iban", person.getOrDefault("iban", ""),
				"prepaid.portedOn", TODAY.toString(), "prepaid.paidCredit", "12"));
		visitor.submit("/journey/confirm", Map.of("written", "not-yet", "dead", "not-yet", "billSeen", "not-yet",
				"complainedOn", TODAY.minusDays(3).toString()));
		return visitor;
	}

	private static Map<String, String> with(Map<String, String> fields, String field, String typed) {
		Map<String, String> all = new LinkedHashMap<>(fields);
		all.put(field, typed);
		return all;
	}

	private static String plain(String text) {
		return text.replaceAll("[\\s\u00a0]+", " ");
	}

}
