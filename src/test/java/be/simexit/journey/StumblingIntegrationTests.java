package be.simexit.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import be.simexit.ServerTest;
import be.simexit.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people stumbled over who walked the pages for the first time.
 */
@ServerTest
class StumblingIntegrationTests {

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

	private static final Map<String, String> PERSON = Map.of("name", "Voorbeeld Testpersoon", "mobileNumber",
			"0450 00 12 34", "customerNumber", "TEST-1", "street", "Voorbeeldstraat 1", "postcode", "1000", "town",
			"Brussel", "leaving", "no");

	@LocalServerPort
	private int port;

	@Test
	void aBillThatIsMoreIsLaidBesideTheForecastBeforeTheWayGoesOn() {
		Visitor visitor = new Visitor(this.port).walkToSend(TODAY);
		visitor.get("/journey/sent").submit("/journey/sent", Map.of("sentOn", TODAY.toString(), "sentBy", "letter"));
		Map<String, String> bill = Map.of("come", "yes", "billAmount", "900", "contract.kind", "fixed",
				"contract.startedOn", TODAY.minusMonths(3).toString(), "contract.termMonths", "24",
				"contract.monthlyFee", "20");

		visitor.get("/journey/bill").submit("/journey/bill", bill);
		assertThat(at(visitor).select("#comparison a, .money a[href='/documents/question']")).hasSize(1);
		visitor.submit("/journey/bill", bill);
		assertThat(at(visitor).select("form#stage-form").attr("action")).isEqualTo("/journey/refund");
	}

	@Test
	void whatMustBeFilledInAfterAYesIsNotCalledOptionalAndARefundNeedsItsDay() {
		Visitor visitor = new Visitor(this.port).walkToSend(TODAY);
		visitor.get("/journey/sent").submit("/journey/sent", Map.of("sentOn", TODAY.toString(), "sentBy", "letter"));

		assertThat(Jsoup.parse(visitor.get("/journey/bill").page()).select("label[for=billAmount]").text()).isNotBlank()
			.doesNotContain("optional");
		visitor.submit("/journey/bill", Map.of("come", "no"));
		assertThat(at(visitor.get("/journey/refund")).select("#refundReceivedOn legend").text()).isNotBlank()
			.doesNotContain("optional");
		assertThat(visitor.submit("/journey/refund", Map.of("came", "yes")).isRefused()).isTrue();
		assertThat(at(visitor).select("#refundReceivedOn .error")).hasSize(1);
		assertThat(at(visitor).select("input[name=came][checked]").attr("value")).isEqualTo("yes");
	}

	@Test
	void aLateMoveIsClaimedBeforeItIsOver() {
		Visitor visitor = toMoved(TODAY.minusDays(20).toString());
		Map<String, String> moved = Map.of("moved", "yes", "movedOn", TODAY.minusDays(2).toString(), "portAskedOn",
				TODAY.minusDays(25).toString(), "newOperator", "digi");
		visitor.get("/journey/moved").submit("/journey/moved", moved);
		visitor.get("/journey/details").submit("/journey/details", PERSON);
		Map<String, String> yes = Map.of("dead", "yes", "billSeen", "yes", "written", "yes");
		visitor.get("/journey/confirm").submit("/journey/confirm", yes).submit("/journey/confirm", yes);

		assertThat(at(visitor.get("/case")).select("section.next a[role=button]").attr("href"))
			.isEqualTo("/documents/late-move");
	}

	@Test
	void aLateMoveWithoutTheAgreedDaySaysWhatIsMissing() {
		Visitor visitor = toMoved("");
		visitor.get("/journey/moved")
			.submit("/journey/moved", Map.of("moved", "yes", "movedOn", TODAY.minusDays(2).toString(), "portAskedOn",
					TODAY.minusDays(25).toString()));

		assertThat(at(visitor.get("/journey/moved")).select(".notice a").attr("href"))
			.isEqualTo("/journey/port?from=case");
	}

	/** In Brussels nobody can guess it; an error chooses nothing either. */
	@Test
	void theLanguageOfTheLetterStaysUnchosenAfterAnErrorAndTheForecastWaitsForNoWarning() {
		Visitor visitor = new Visitor(this.port).begin("cancel")
			.submit("/journey/operator", Map.of("operator", "orange", "line", "subscription"));
		visitor.submit("/journey/details", PERSON).submit("/journey/channel", Map.of("channel", "letter"));
		String end = TODAY.plusDays(20).toString();

		visitor.submit("/journey/request", Map.of("endDate", end, "letterLanguage", ""));
		assertThat(at(visitor).select("#letterLanguage option").first().attr("value")).isEmpty();
		assertThat(at(visitor).select("#letterLanguage option[selected]")).isEmpty();
		visitor.submit("/journey/request",
				Map.of("endDate", end, "letterLanguage", "de", "step", "forecast", "contract.kind", "fixed",
						"contract.startedOn", TODAY.minusMonths(3).toString(), "contract.termMonths", "24",
						"contract.monthlyFee", "20"));
		assertThat(at(visitor).select("#forecast .sum")).hasSize(1);
	}

	@Test
	void aSubjectOfAnEmailSaysNotThatItIsOne() {
		Visitor visitor = new Visitor(this.port).walkToSend(TODAY).get("/documents/cancellation");

		assertThat(at(visitor).select(".subject").text()).startsWith("Betreft: opzegging");
		assertThat(at(visitor).select("#subject").val()).startsWith("Opzegging van mijn gsm-abonnement – 0450");
	}

	@Test
	void aLinkThatOpensNothingSaysSoAlsoBesideAnOpenCase() {
		Visitor visitor = new Visitor(this.port).walkToChannel().get("/resume/AAAAAAAAAAAAAAAAAAAAAA");

		assertThat(visitor.status()).isEqualTo(404);
		assertThat(at(visitor).select("h1").text()).isEqualTo("This link opens no case");
	}

	/** After a call the letter follows; it was not the call that was sent. */
	@Test
	void aLetterAfterACallIsNotedAsALetter() {
		Visitor visitor = new Visitor(this.port).walkToChannel();
		visitor.submit("/journey/channel", Map.of("channel", "phone"))
			.submit("/journey/request", Map.of("endDate", TODAY.plusDays(20).toString(), "letterLanguage", "nl"));
		visitor.get("/documents/cancellation");
		String note = at(visitor).select("main a[href^='/journey/sent']").attr("href");

		assertThat(at(visitor.get(note)).select("input[name=sentBy][checked]").attr("value")).isEqualTo("letter");
		assertThat(at(visitor).select("h1").text()).isEqualTo("When did you post it?");
		assertThat(at(visitor.get("/journey/sent")).select("input[name=sentBy][checked]").attr("value"))
			.isEqualTo("phone");
		assertThat(visitor.submit("/journey/sent", Map.of("sentBy", "pigeon")).isRefused()).isTrue();
	}

	@Test
	void aLetterToACompanyOfAnotherNameNamesTheBrand() {
		Visitor visitor = new Visitor(this.port).begin("cancel")
			.submit("/journey/operator", Map.of("operator", "scarlet", "line", "subscription"));
		visitor.submit("/journey/details", PERSON).submit("/journey/channel", Map.of("channel", "letter"));
		visitor.submit("/journey/request", Map.of("endDate", TODAY.plusDays(20).toString(), "letterLanguage", "nl"));

		assertThat(at(visitor.get("/documents/cancellation")).select("article.letter").text())
			.contains("Klantgegevens: merk Scarlet, naam Voorbeeld Testpersoon");
		assertThat(new Visitor(this.port).walkToSend(TODAY).get("/documents/cancellation").text())
			.contains("Klantgegevens: naam Voorbeeld Testpersoon");
	}

	@Test
	void amountsComeBackAsTheLanguageWritesThem() {
		Visitor visitor = new Visitor(this.port).walkToSend(TODAY);
		visitor.get("/journey/sent").submit("/journey/sent", Map.of("sentOn", TODAY.toString(), "sentBy", "letter"));
		visitor.get("/journey/bill").submit("/journey/bill", Map.of("come", "yes", "billAmount", "12,50"));

		assertThat(at(visitor.get("/journey/bill?lang=fr")).select("#billAmount").val()).isEqualTo("12,50");
		assertThat(at(visitor.get("/journey/bill?lang=en")).select("#billAmount").val()).isEqualTo("12.50");
	}

	@Test
	void theEvidenceSheetTellsOfAMoveAndOfAComplaintInTheLanguageOfTheLetter() {
		Visitor moved = toMoved(TODAY.minusDays(20).toString());
		moved.get("/journey/moved")
			.submit("/journey/moved", Map.of("moved", "yes", "movedOn", TODAY.minusDays(2).toString()));
		assertThat(moved.get("/documents/evidence?in=nl").text()).contains("Nummer overgedragen");

		Visitor complaint = new Visitor(this.port).walkToTheComplaint("paid-too-much",
				Map.of("claimOn", TODAY.minusDays(9).toString(), "claimAmount", "90", "claimOwed", "9"));
		assertThat(complaint.get("/documents/evidence").text()).contains("Waarover de klacht gaat", "Bedrag: € 90,00");
	}

	@Test
	void aRegisterNumberInTheSearchIsRefusedAndLeavesTheAddress() {
		Visitor visitor = new Visitor(this.port).begin("cancel");

		assertThat(visitor.fetch("/journey/operator?find=85.07.30-033.28", Map.of()).headers().firstValue("Location"))
			.hasValue("/journey/operator?refused=find");
		assertThat(visitor.get("/journey/operator?refused=find").text()).contains("Please never type it here");
	}

	/** Before the line has ended nothing can have come back. */
	@Test
	void aRefundIsNotLookedForBeforeTheLineHasEnded() {
		Visitor visitor = new Visitor(this.port).walkToSend(TODAY);
		visitor.get("/journey/accounts")
			.submit("/journey/accounts",
					Map.of("move.key-bank", "not-mine", "move.key-itsme", "not-mine", "move.key-whatsapp", "not-mine"));
		visitor.get("/journey/sent").submit("/journey/sent", Map.of("sentOn", TODAY.toString(), "sentBy", "letter"));
		visitor.get("/journey/bill")
			.submit("/journey/bill",
					Map.of("come", "yes", "billAmount", "12,50", "billDue", TODAY.plusDays(9).toString()));

		assertThat(at(visitor.get("/case")).select("section.next a[role=button]").attr("href"))
			.isNotEqualTo("/journey/refund");
	}

	private Visitor toMoved(String agreed) {
		return new Visitor(this.port).begin("keep-number")
			.submit("/journey/operator", Map.of("operator", "telenet", "line", "pack"))
			.submit("/journey/port", Map.of("portOn", agreed));
	}

	private static Document at(Visitor visitor) {
		return Jsoup.parse(visitor.page());
	}

}
