package be.simexit.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import be.simexit.ServerTest;
import be.simexit.Visitor;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page of one case that is still open in a tab never writes into another case; and what
 * was said of one operator or one end date says nothing of another.
 */
@ServerTest
class OtherCaseIntegrationTests {

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

	private static final String NOTHING = "Nothing has been sent yet";

	@LocalServerPort
	private int port;

	@Test
	void anOldTabDoesNotWriteIntoTheNextPersonsCase() {
		Visitor desk = new Visitor(this.port).walkToChannel().get("/journey/details");
		String tab = desk.page();
		desk.get("/start/another?goal=cancel").submit("/start", Map.of("goal", "cancel", "kept", "yes"));
		desk.submit("/journey/operator", Map.of("operator", "base", "line", "prepaid", "credit", "none"));

		desk.show(tab).submit("/journey/details", Map.of("name", "Ander Testpersoon", "mobileNumber", "0450 00 12 34"));

		assertThat(desk.status()).isEqualTo(409);
		assertThat(desk.text()).contains("That page belongs to another case");
		assertThat(desk.get("/case").page()).doesNotContain("Testpersoon");
	}

	@Test
	void anOldTabDoesNotEraseTheNextPersonsCase() {
		Visitor desk = new Visitor(this.port).walkToChannel().get("/erase");
		String tab = desk.page();
		desk.get("/start/another?goal=cancel").submit("/start", Map.of("goal", "cancel", "kept", "yes"));
		desk.submit("/journey/operator", Map.of("operator", "base", "line", "prepaid", "credit", "none"));

		assertThat(desk.show(tab).submit("/erase", Map.of()).status()).isEqualTo(409);
		assertThat(desk.get("/case").text()).contains("BASE");
	}

	@Test
	void nobodyIsToldThatACaseIsErasedWhichIsNotOpen() {
		Visitor desk = new Visitor(this.port).walkToChannel().get("/erase");
		String tab = desk.page();
		desk.get("/leave").submit("/leave", Map.of());

		assertThat(desk.show(tab).submit("/erase", Map.of()).status()).isEqualTo(404);
		assertThat(desk.text()).contains("No case is open");
		assertThat(desk.get("/erase").status()).isEqualTo(404);
	}

	@Test
	void aCaseWithoutAnOperatorIsNamedByItsReferenceAlone() {
		Visitor desk = new Visitor(this.port).begin("cancel").get("/start/another?goal=cancel");

		assertThat(desk.text()).contains("stays as it is").doesNotContain("null").doesNotContain("()");
		desk.get("/leave").submit("/leave", Map.of());
		assertThat(desk.get("/leave").page()).doesNotContain("action=\"/leave\"");
	}

	@Test
	void aDayOfDepartureThatHasPassedIsAskedAbout() {
		Visitor visitor = new Visitor(this.port).walkToChannel().get("/journey/details");

		visitor.submit("/journey/details", Map.of("leaving", "yes", "leavingOn", TODAY.minusDays(1).toString()));

		assertThat(visitor.text()).contains("Have you left already?");
	}

	@Test
	void aBillThatCameIsNotAskedAboutAgain() {
		Visitor visitor = new Visitor(this.port).walkToSend(TODAY).get("/journey/sent");
		visitor.submit("/journey/sent", Map.of("sentOn", TODAY.toString(), "sentBy", "letter"));
		assertThat(visitor.get("/journey/confirm").page()).contains("name=\"billSeen\"");

		visitor.get("/journey/bill").submit("/journey/bill", Map.of("come", "yes", "billAmount", "12"));

		assertThat(visitor.get("/journey/confirm").page()).doesNotContain("name=\"billSeen\"");
	}

	@Test
	void aListOfProblemsSaysWhichFieldEachIsAbout() {
		Visitor visitor = new Visitor(this.port).walkToTheEnd(TODAY).get("/journey/bill");

		visitor.submit("/journey/bill",
				Map.of("come", "yes", "billAmount", "12", "billedOn", "31/2/2026", "billDue", "31/2/2026"));

		assertThat(visitor.text()).contains("Date of the bill – This day does not exist")
			.contains("To be paid by – This day does not exist");
	}

	@Test
	void whatLooksLikeNoLinkIsRefusedAtItsField() {
		Visitor visitor = new Visitor(this.port).get("/case").submit("/resume", Map.of("secret", "ABCD-EFGH"));

		assertThat(visitor.status()).isEqualTo(404);
		assertThat(visitor.text()).contains("No case has this link");
	}

	@Test
	void whatWasSentIsNotToBeSentAgainAndNotYetComesFirst() {
		Visitor visitor = new Visitor(this.port).walkToTheEnd(TODAY);

		assertThat(visitor.get("/journey/send").text()).contains("You said that you sent it");
		assertThat(visitor.get("/journey/confirm").page()).containsSubsequence("value=\"not-yet\"", "value=\"yes\"");
	}

	@Test
	void anotherOperatorStartsFromNothing() {
		Visitor visitor = new Visitor(this.port).walkToTheEnd(TODAY).get("/journey/operator");

		visitor.submit("/journey/operator", Map.of("operator", "base", "line", "subscription")).get("/case");

		assertThat(visitor.text()).contains(NOTHING).contains("Last bill to do").contains("Refund to do");
		assertThat(visitor.text()).contains("What you sent");
	}

	@Test
	void anotherEndDateNeedsAnotherRequest() {
		Visitor visitor = new Visitor(this.port).walkToTheEnd(TODAY);
		assertThat(visitor.get("/case").text()).contains("You said: posted");

		visitor.get("/journey/request")
			.submit("/journey/request", Map.of("endDate", TODAY.plusDays(33).toString(), "letterLanguage", "nl"));

		assertThat(visitor.get("/case").text()).contains(NOTHING).doesNotContain("You are done");
		assertThat(visitor.get("/checklist").text()).contains("4. Request")
			.doesNotContain("Request (done)")
			.doesNotContain("Confirm (done)");
	}

	@Test
	void aCallIsFollowedByTheLetterAndAnEarlyStopIsAskedAbout() {
		Visitor visitor = new Visitor(this.port).walkToSend(TODAY).get("/journey/sent");
		visitor.submit("/journey/sent", Map.of("sentOn", TODAY.toString(), "sentBy", "phone"));
		assertThat(visitor.get("/case").text()).contains("Send Orange the letter too");

		visitor.get("/journey/sent").submit("/journey/sent", Map.of("sentOn", TODAY.toString(), "sentBy", "letter"));
		assertThat(visitor.get("/case").text()).contains("Move your accounts");

		visitor.get("/journey/confirm").submit("/journey/confirm", Map.of("written", "yes", "dead", "yes"));
		assertThat(visitor.text()).contains("The end date has not come yet");
		visitor.submit("/journey/confirm", Map.of("written", "yes", "dead", "yes"));
		assertThat(visitor.get("/case").text()).contains("Change the number in the accounts that are left");
	}

	@Test
	void anotherCardOfTheSamePersonIsNotTypedAgain() {
		Visitor visitor = new Visitor(this.port).walkToChannel().get("/start/another?goal=cancel");
		visitor.submit("/start", Map.of("goal", "cancel", "kept", "yes", "same", "yes"));
		visitor.submit("/journey/operator", Map.of("operator", "base", "line", "subscription"));

		assertThat(visitor.page()).contains("value=\"Voorbeeld Testpersoon\"")
			.contains("value=\"Voorbeeldstraat 1\"")
			.doesNotContain("TEST-1");
	}

	@Test
	void whatHappenedToOthersFindsItsWay() {
		assertThat(new Visitor(this.port).get("/situations").text()).contains("Somebody else’s plan")
			.contains("within eight weeks")
			.contains("Different from China")
			.contains("BILL-11");
		assertThat(new Visitor(this.port).get("/").page()).contains("href=\"/situations\"");
	}

}
