package be.simexit.document;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

import be.simexit.ServerTest;
import be.simexit.Visitor;
import be.simexit.operator.OperatorEntry;
import be.simexit.operator.RealDirectory;
import be.simexit.operator.Status;
import be.simexit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The quick letter: two pages, nothing stored, nothing typed in an address.
 */
@ServerTest
class QuickLetterIntegrationTests {

	private static final LocalDate END = LocalDate.now(ZoneId.of("Europe/Brussels")).plusDays(20);

	private static final Map<String, String> TYPED = Map.of("operator", "orange", "name", "Voorbeeld Testpersoon",
			"mobileNumber", "0450 00 12 34", "reach", "voorbeeld@example.org", "endDate", END.toString(),
			"letterLanguage", "nl");

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void sixAnswersMakeALetterAndNoRow() {
		long before = rows();
		Visitor visitor = new Visitor(this.port).get("/letter?operator=orange");
		assertThat(visitor.page()).containsPattern("value=\"orange\"\\s+selected");

		visitor.submit("/letter", TYPED);

		assertThat(visitor.text()).contains("Your letter is ready", "Geachte", "0450 00 12 34", "Bourgetlaan 3",
				"Likely");
		assertThat(visitor.get("/letter.pdf").status()).isEqualTo(200);
		assertThat(PdfText.of(visitor.download("/letter.pdf").body())).contains("Voorbeeld Testpersoon")
			.containsOnlyOnce("voorbeeld@example.org");
		assertThat(rows()).isEqualTo(before);
		assertThat(visitor.cookie("case")).isEmpty();
	}

	@Test
	void whatIsWrongIsNamedAndTheRestIsKeptAtAnAddressWithoutIt() {
		Visitor visitor = new Visitor(this.port).get("/letter");
		Map<String, String> wrong = with(TYPED, "mobileNumber", "02 226 88 88");

		String location = visitor.post("/letter", wrong).headers().firstValue("Location").orElseThrow();

		assertThat(location).endsWith("/letter?again=yes");
		assertThat(visitor.get("/letter?again=yes").isRefused()).isTrue();
		assertThat(visitor.page()).contains("02 226 88 88", "Voorbeeld Testpersoon", "href=\"#mobileNumber\"");
		assertThat(visitor.get("/letter/ready").status()).isEqualTo(302);
	}

	@Test
	void aNationalRegisterNumberIsNotKept() {
		Visitor visitor = new Visitor(this.port).get("/letter");

		visitor.submit("/letter", with(TYPED, "name", "85.07.30-033.28"));

		assertThat(visitor.text()).contains("National Register number").doesNotContain("85.07.30");
		assertThat(visitor.page()).contains("voorbeeld@example.org");
	}

	@Test
	void keepingItMakesACaseUnderTheReferenceOfTheLetter() {
		long before = rows();
		Visitor visitor = new Visitor(this.port).get("/letter").submit("/letter", TYPED);
		String reference = visitor.text().replaceAll("(?s).*Mijn referentie: (\\S{9}).*", "$1");

		visitor.submit("/letter/keep", Map.of());

		assertThat(rows()).isEqualTo(before + 1);
		assertThat(visitor.get("/case").text()).contains(reference, "Voorbeeld Testpersoon");
		assertThat(visitor.get("/letter/ready").status()).isEqualTo(302);
		assertThat(visitor.get("/documents/cancellation").text()).contains(reference);
		assertThat(visitor.get("/case").text()).contains("Post the letter");
	}

	@Test
	void anotherLanguageKeepsWhatIsTyped() {
		Visitor visitor = new Visitor(this.port).get("/letter");

		visitor.submit("/letter?lang=zh", with(with(TYPED, "mobileNumber", "halfway"), "speak", "yes"));

		assertThat(visitor.page()).contains("lang=\"zh", "value=\"halfway\"", "Voorbeeld Testpersoon")
			.doesNotContain("class=\"error\"");
	}

	@Test
	void aPrepaidCardHasALetterOfItsOwn() {
		Visitor visitor = new Visitor(this.port).get("/letter").submit("/letter", with(TYPED, "prepaid", "yes"));

		assertThat(visitor.text()).contains("prepaidkaart").doesNotContain("domicili");
	}

	@Test
	void aDayThatALetterCannotReachIsWarnedAbout() {
		Visitor visitor = new Visitor(this.port).get("/letter");

		visitor.submit("/letter", with(TYPED, "endDate", END.minusDays(18).toString()));
		assertThat(visitor.text()).contains("A letter needs about eight working days");

		visitor.get("/letter").submit("/letter", TYPED);
		assertThat(visitor.text()).doesNotContain("A letter needs about eight working days");
	}

	@Test
	void keepingItNeverLosesTheCaseThatIsOpen() {
		Visitor visitor = new Visitor(this.port).walkToChannel().get("/letter").submit("/letter", TYPED);

		visitor.submit("/letter/keep", Map.of());

		assertThat(visitor.text()).contains("Start another case", "/resume/");
		String open = visitor.cookie("case").orElseThrow().getValue();
		visitor.submit("/letter/keep", Map.of());
		assertThat(visitor.cookie("case").orElseThrow().getValue()).isNotEqualTo(open);
		assertThat(visitor.get("/case").text()).contains("Voorbeeld Testpersoon");
	}

	/** They had one cookie, and each deleted what the other kept. */
	@Test
	void walkingOnInAnotherTabLosesNoLetter() {
		Visitor visitor = new Visitor(this.port).walkToChannel().get("/letter").submit("/letter", TYPED);

		visitor.get("/journey/channel").submit("/journey/channel", Map.of("channel", "letter"));
		assertThat(visitor.get("/letter/ready").text()).contains("Your letter is ready", "0450 00 12 34");
		visitor.get("/journey/details").submit("/journey/details", Map.of("mobileNumber", "halfway"));
		assertThat(visitor.isRefused()).isTrue();
		assertThat(visitor.get("/letter/ready").text()).contains("Your letter is ready", "0450 00 12 34");
	}

	/** A soft break of word processors; XML has no room for it. */
	@ParameterizedTest
	@ValueSource(strings = { "\u000b", "\u000c", "\u0085", "\u2028", "\r\n" })
	void everyBreakOfALineIsPrinted(String breaks) {
		Visitor visitor = new Visitor(this.port).get("/letter");

		visitor.submit("/letter", with(TYPED, "reach", "Voorbeeldstraat 1" + breaks + "9000 Gent"));

		assertThat(visitor.text()).contains("Your letter is ready");
		assertThat(PdfText.of(visitor.download("/letter.pdf").body()))
			.containsPattern("Voorbeeldstraat 1,\\s+9000 Gent");
	}

	@Test
	void everyOperatorHasALetterInEveryLanguage() {
		Visitor visitor = new Visitor(this.port).get("/letter");
		for (OperatorEntry operator : RealDirectory.load().choosable()) {
			if (operator.data().status() == Status.UNLISTED) {
				continue;
			}
			for (Language language : Language.ofLetters()) {
				visitor.get("/letter")
					.submit("/letter",
							with(with(TYPED, "operator", operator.code()), "letterLanguage", language.code()));

				assertThat(visitor.text()).as("%s in %s", operator.code(), language)
					.contains("Your letter is ready", "0450 00 12 34")
					.doesNotContainPattern("\\{[a-zA-Z]+}");
			}
		}
	}

	private long rows() {
		return this.jdbc.sql("select count(*) from case_file").query(Long.class).single();
	}

	private static Map<String, String> with(Map<String, String> fields, String field, String typed) {
		Map<String, String> all = new LinkedHashMap<>(fields);
		all.put(field, typed);
		return all;
	}

}
