package be.simexit.document;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import be.simexit.ServerTest;
import be.simexit.Visitor;
import be.simexit.guide.Trouble;
import be.simexit.text.Language;
import be.simexit.text.RealWords;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What happened to people (decision 0014) finds its way from the page of situations to
 * its letter, its next thing and its end.
 */
@ServerTest
class TroubleIntegrationTests {

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

	private static final String MONTH_AGO = TODAY.minusDays(30).toString();

	/** What each letter names, and what it therefore says in Dutch. */
	private static final Map<Trouble, Map<String, String>> TOLD = Map.of(Trouble.PAYER,
			Map.of("claimOn", MONTH_AGO, "claimAmount", "25"), Trouble.TWO_NUMBERS,
			Map.of("claimOther", "TEST-2", "claimOn", MONTH_AGO, "claimAmount", "40"), Trouble.STANDING_ORDER,
			Map.of("claimOn", MONTH_AGO, "claimAmount", "30", "iban", "BE68 5390 0754 7034"), Trouble.PAID_TOO_MUCH,
			Map.of("claimOn", MONTH_AGO, "claimAmount", "7.670,00", "claimOwed", "76,70"), Trouble.BILLED_ON,
			Map.of("claimOn", MONTH_AGO), Trouble.CUT_OFF, Map.of(), Trouble.BILLS_UNSEEN, Map.of(),
			Trouble.DEBT_LETTER, Map.of("claimOn", MONTH_AGO, "claimAmount", "88"));

	private static final Map<Trouble, String> SAYS = Map.of(Trouble.PAYER, "Ik ben niet de titularis",
			Trouble.TWO_NUMBERS, "nog een klantnummer: TEST-2", Trouble.STANDING_ORDER,
			"Mijn rekening: BE68 5390 0754 7034", Trouble.PAID_TOO_MUCH, "7.593,30", Trouble.BILLED_ON,
			"een verbeterde factuur", Trouble.CUT_OFF, "schriftelijk meedelen waarom", Trouble.BILLS_UNSEEN,
			"op papier", Trouble.DEBT_LETTER, "de factuur zelf");

	/** What belongs to somebody who cancels. */
	private static final List<String> ELSEWHERE = List.of("end date", "Cancel", "last bill", "your number is gone",
			"终止日期", "注销这张卡", "换绑");

	@LocalServerPort
	private int port;

	static Stream<Arguments> troubles() {
		return Stream.of(Trouble.values())
			.flatMap((trouble) -> Language.offered().stream().map((language) -> arguments(trouble, language)));
	}

	@ParameterizedTest
	@MethodSource("troubles")
	void endsWithALetterANextThingAndTrueStates(Trouble trouble, Language language) {
		Visitor visitor = new Visitor(this.port).get("/?lang=" + language.code())
			.walkToTheComplaint(trouble.code(), TOLD.get(trouble));

		assertThat(visitor.page()).contains("href=\"/documents/complaint.pdf");
		assertThat(visitor.get("/documents/complaint.txt?in=nl").page().replace('\u00a0', ' '))
			.contains(SAYS.get(trouble))
			.contains("voorbeeld@example.org")
			.doesNotContainPattern("[{}]");
		assertThat(next(visitor)).contains("/documents/complaint");
		saysNothingElse(visitor);

		visitor.get("/journey/sent").submit("/journey/sent", Map.of("sentOn", TODAY.toString(), "sentBy", "letter"));
		assertThat(next(visitor)).contains("/journey/settled");
		assertThat(calendar(visitor)).contains("-answer@simexit");

		visitor.get("/journey/settled").submit("/journey/settled", Map.of("settled", "yes"));
		saysNothingElse(visitor);
		assertThat(visitor.get("/case").text()).contains(RealWords.in(language).say("case.over.title"));
	}

	@ParameterizedTest
	@MethodSource("troubles")
	void everyLetterIsOnePageInEveryLanguage(Trouble trouble, Language language) throws Exception {
		Visitor visitor = new Visitor(this.port).walkToTheComplaint(trouble.code(), TOLD.get(trouble));

		for (Language letter : Language.ofLetters()) {
			byte[] file = visitor.download("/documents/complaint.pdf?in=" + letter.code()).body();
			assertThat(PdfText.pages(file)).as("%s in %s", trouble, letter).isOne();
		}
	}

	@Test
	void whoGetsNoAnswerIsLedToTheOmbudsmanWithTheDayOfTheLetter() {
		Visitor visitor = new Visitor(this.port).walkToTheComplaint("debt-letter", TOLD.get(Trouble.DEBT_LETTER));
		visitor.get("/journey/sent").submit("/journey/sent", Map.of("sentOn", MONTH_AGO, "sentBy", "letter"));

		assertThat(next(visitor)).contains("/journey/settled").doesNotContain("/documents/ombudsman");
		visitor.get("/journey/settled").submit("/journey/settled", Map.of("settled", "not-yet"));
		assertThat(next(visitor)).contains("/documents/ombudsman");
		assertThat(visitor.get("/documents/ombudsman.txt?in=en").page()).contains("The matter is not settled")
			.contains("88.00");
		visitor.get("/journey/sent?paper=ombudsman")
			.submit("/journey/sent", Map.of("sentOn", TODAY.toString(), "sentBy", "letter", "sentPaper", "ombudsman"));
		assertThat(next(visitor)).contains("/journey/settled");
	}

	@Test
	void aDebitCanBeTakenBackForEightWeeks() {
		Visitor visitor = new Visitor(this.port).walkToTheComplaint("payer", TOLD.get(Trouble.PAYER));

		assertThat(calendar(visitor)).contains("-debit-back@simexit")
			.contains("DTSTART;VALUE=DATE:" + TODAY.minusDays(30).plusWeeks(8).toString().replace("-", ""));
	}

	@Test
	void whatTheLetterNeedsIsAskedBesideItsField() {
		Map<String, String> told = new HashMap<>(TOLD.get(Trouble.PAID_TOO_MUCH));
		told.put("claimOwed", "9.000,00");
		Visitor visitor = new Visitor(this.port).walkToTheComplaint("paid-too-much", told);
		assertThat(visitor.text()).contains("less than what you paid");
		assertThat(visitor.page()).contains("9.000,00");

		visitor = new Visitor(this.port).walkToTheComplaint("debt-letter", Map.of());
		assertThat(visitor.page()).contains("id=\"claimOn-error\"").contains("id=\"claimAmount-error\"");
		assertThat(visitor.get("/documents/complaint").status()).isEqualTo(409);
		assertThat(visitor.page()).contains("href=\"/journey/claim\"");
	}

	/** A prepaid card has no bill to ask for money with; its credit is not asked. */
	@Test
	void aDebtLetterForAPrepaidCardSaysThatItIsOne() {
		Visitor visitor = new Visitor(this.port).walkToTheComplaint("debt-letter",
				Map.of("claimOn", MONTH_AGO, "claimAmount", "88", "claimOther", "TEST-77"));
		visitor.get("/journey/operator").submit("/journey/operator", Map.of("operator", "orange", "line", "prepaid"));

		assertThat(visitor.get("/documents/complaint.txt?in=nl").page()).contains("prepaidkaart").contains("TEST-77");
	}

	/** The complaint about a slip asks for the difference, not for all that was paid. */
	@Test
	void theOmbudsmanIsToldTheSumThatIsAskedBack() {
		Visitor visitor = new Visitor(this.port).walkToTheComplaint("paid-too-much", TOLD.get(Trouble.PAID_TOO_MUCH));
		visitor.get("/journey/sent").submit("/journey/sent", Map.of("sentOn", MONTH_AGO, "sentBy", "letter"));

		assertThat(visitor.get("/documents/ombudsman.txt?in=nl").page()).contains("7.593,30").doesNotContain("7.670");
	}

	/** A call is no complaint in writing: the letter stays the next thing. */
	@Test
	void onlyAWrittenComplaintCounts() {
		Visitor visitor = new Visitor(this.port).walkToTheComplaint("payer", TOLD.get(Trouble.PAYER));
		visitor.get("/journey/sent").submit("/journey/sent", Map.of("sentOn", MONTH_AGO, "sentBy", "phone"));

		assertThat(next(visitor)).contains("/documents/complaint");
		assertThat(visitor.get("/documents/ombudsman").status()).isEqualTo(409);
	}

	/** The year runs from the first complaint, whatever is sent later. */
	@Test
	void aSecondLetterMovesNoDeadline() {
		Visitor visitor = new Visitor(this.port).walkToTheComplaint("payer", TOLD.get(Trouble.PAYER));
		for (LocalDate day : List.of(TODAY.minusDays(30), TODAY)) {
			visitor.get("/journey/sent").submit("/journey/sent", Map.of("sentOn", day.toString(), "sentBy", "letter"));
		}

		assertThat(calendar(visitor))
			.contains("DTSTART;VALUE=DATE:" + TODAY.minusDays(30).plusYears(1).toString().replace("-", ""));
	}

	@Test
	void whoChoseTheWrongLineChoosesAgain() {
		Visitor visitor = new Visitor(this.port);
		for (String trouble : List.of("payer", "cut-off")) {
			visitor.get("/situations").submit("/start", Map.of("goal", "trouble", "trouble", trouble));
		}
		visitor.get("/journey/goal");
		assertThat(Jsoup.parse(visitor.page()).select("input[name=trouble][checked]").attr("value"))
			.isEqualTo("cut-off");

		visitor.submit("/journey/goal", Map.of("goal", "trouble", "trouble", "bills-unseen"));
		assertThat(
				Jsoup.parse(visitor.get("/journey/goal").page()).select("input[name=trouble][checked]").attr("value"))
			.isEqualTo("bills-unseen");
	}

	/**
	 * A second card is another case; a new operator that is late is on the way of the
	 * number.
	 */
	@Test
	void theOtherTwoBeginTheUsualWays() {
		Visitor visitor = new Visitor(this.port).get("/situations");
		assertThat(Jsoup.parse(visitor.page()).select("#help-two-cards button[name=goal]").attr("value"))
			.isEqualTo("cancel");
		String goal = Jsoup.parse(visitor.page()).select("#help-new-not-working button[name=goal]").attr("value");

		visitor.submit("/start", Map.of("goal", goal))
			.submit("/journey/operator", Map.of("operator", "orange", "line", "subscription"))
			.submit("/journey/port", Map.of("portOn", MONTH_AGO));
		assertThat(visitor.text()).contains("Days late").contains("we write the claim");
		assertThat(visitor.get("/documents/late-move").page()).contains("href=\"/journey/moved?from=papers\"");
	}

	/** Orange takes no German letter: it is said once, and the person decides. */
	@Test
	void aLanguageThatTheOperatorDoesNotTakeIsWarnedAbout() {
		Visitor visitor = new Visitor(this.port).walkToTheComplaint("bills-unseen", Map.of());
		Map<String, String> german = Map.of("claimReach", "voorbeeld@example.org", "letterLanguage", "de");

		assertThat(visitor.get("/journey/claim").submit("/journey/claim", german).page()).contains("name=\"heeded\"")
			.doesNotContain("/documents/complaint.pdf");
	}

	/** A wish that no button offers is refused, and no case is harmed. */
	@Test
	void nothingHappenedIsNoTrouble() {
		Visitor visitor = new Visitor(this.port).get("/situations").submit("/start", Map.of("goal", "trouble"));

		assertThat(visitor.page()).contains("name=\"goal\"").doesNotContain("value=\"trouble\"");
	}

	private static List<String> next(Visitor visitor) {
		return Jsoup.parse(visitor.get("/case").page())
			.select("section.next a")
			.eachAttr("href")
			.stream()
			.map((href) -> href.replaceFirst("[?].*", ""))
			.toList();
	}

	/** Long lines of a calendar are folded (RFC 5545, 3.1). */
	private static String calendar(Visitor visitor) {
		return visitor.get("/documents/calendar.ics").page().replaceAll("\\R ", "");
	}

	private static void saysNothingElse(Visitor visitor) {
		for (String path : List.of("/case", "/checklist", "/journey/claim", "/journey/details", "/documents")) {
			String main = Jsoup.parse(visitor.get(path).page()).select("main").text();
			assertThat(ELSEWHERE).as(path).noneMatch(main::contains);
		}
	}

}
