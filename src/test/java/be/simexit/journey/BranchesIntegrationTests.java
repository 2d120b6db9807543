package be.simexit.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import be.simexit.ServerTest;
import be.simexit.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No page of a way asks or says, outside its folds, what belongs to another one.
 */
@ServerTest
class BranchesIntegrationTests {

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

	private static final Map<String, String> PERSON = Map.of("name", "Voorbeeld Testpersoon", "mobileNumber",
			"0450 00 12 34", "street", "Voorbeeldstraat 1", "postcode", "9000", "town", "Gent", "leaving", "no");

	@LocalServerPort
	private int port;

	@Test
	void aPrepaidCardHasNoBill() {
		Visitor visitor = begin("cancel", "lycamobile",
				Map.of("line", "prepaid", "credit", "some", "creditAmount", "18"));
		assertThat(visitor.text()).contains("\u20ac18.00").contains("\u20ac13.00 to \u20ac18.00");
		visitor.submit("/journey/forfeit", Map.of("forfeit", "go-on")).submit("/journey/details", PERSON);
		visitor.submit("/journey/channel", Map.of("channel", "phone"));

		assertThat(said(visitor, "/journey/request", "/journey/accounts", "/case", "/checklist", "/journey/confirm"))
			.allSatisfy((text) -> assertThat(text).doesNotContainIgnoringCase("last bill")
				.doesNotContainIgnoringCase("bank account"));
	}

	@Test
	void whoHasAPrepaidCardReadsHowLongItLivesOrThatNobodyKnows() {
		Map<String, String> prepaid = Map.of("line", "prepaid", "credit", "none");

		assertThat(begin("cancel", "base", prepaid).text()).contains("do nothing").contains("12 months");
		assertThat(begin("cancel", "proximus", prepaid).text()).contains("is not known: ask Proximus")
			.doesNotContain("31 days");
		assertThat(begin("cancel", "base", Map.of("line", "subscription")).text()).doesNotContain("do nothing");
	}

	@Test
	void aMournerIsNotAskedAboutTravelsNorAccounts() {
		Visitor visitor = new Visitor(this.port).begin("death")
			.get("/journey/death")
			.submit("/journey/death", Map.of());
		visitor.submit("/journey/operator", Map.of("operator", "base", "line", "subscription"));
		assertThat(visitor.text()).contains("Name of the person who died");
		visitor.submit("/journey/details",
				Map.of("name", "Voorbeeld Overledene", "writer", "Voorbeeld Testpersoon", "capacity", "heir",
						"diedOn.day", "1", "diedOn.month", "10", "diedOn.year", "2026", "mobileNumber", "0450 00 12 34",
						"customerNumber", "TEST-1", "street", "Voorbeeldstraat 1", "postcode", "9000"));

		assertThat(said(visitor, "/journey/operator", "/journey/details", "/journey/channel", "/case", "/checklist"))
			.allSatisfy((text) -> assertThat(text).doesNotContain("WeChat")
				.doesNotContain("leaving Belgium")
				.doesNotContain("Move your")
				.doesNotContain("dead"));
	}

	@Test
	void whoKeepsTheNumberReadsOfNoCancellation() {
		Visitor visitor = begin("keep-number", "orange", Map.of("line", "subscription"));
		assertThat(visitor.text()).contains("Do not answer STOP").contains("customer number");
		visitor.submit("/journey/port", Map.of());
		visitor.submit("/journey/moved", Map.of("moved", "not-yet"));
		assertThat(visitor.get("/case").text()).contains("Check if your number has moved");

		assertThat(said(visitor, "/journey/port", "/journey/moved", "/case", "/checklist", "/documents"))
			.allSatisfy((text) -> assertThat(text).doesNotContain("Nothing has been sent")
				.doesNotContainIgnoringCase("cancellation")
				.doesNotContain("Print the letter"));
	}

	@Test
	void aLateMoveAndAnOldContractHaveTheirLetters() {
		Visitor visitor = begin("keep-number", "proximus", Map.of("line", "subscription"));
		visitor.submit("/journey/port", Map.of("portOn", TODAY.minusDays(20).toString()));
		visitor.submit("/journey/moved", Map.of("moved", "yes", "movedOn", TODAY.minusDays(2).toString()));
		assertThat(visitor.get("/documents").text()).contains("Claim for the late move", "Letter to the old operator");
		assertThat(visitor.get("/documents/late-move").status()).isEqualTo(409);
		assertThat(visitor.page()).contains("/journey/moved", "/journey/writer");

		visitor.get("/journey/writer?from=case").submit("/journey/writer", with(PERSON, "customerNumber", "TEST-1"));
		visitor.get("/journey/moved?from=case")
			.submit("/journey/moved", Map.of("moved", "yes", "movedOn", TODAY.minusDays(2).toString(), "newOperator",
					"orange", "portAskedOn", TODAY.minusDays(25).toString()));

		assertThat(visitor.get("/checklist").page()).contains("<h1>Keep your number: checklist</h1>");
		assertThat(visitor.get("/documents/late-move").text()).contains("Orange", "pas op", "0450 00 12 34");
		assertThat(visitor.get("/documents/old-contract").text()).contains("Proximus", "mandaat", "TEST-1");
		assertThat(visitor.get("/documents/calendar.ics").page()).contains("port-claim");
		assertThat(visitor.get("/case").text()).contains("Orange").doesNotContain("Nothing has been sent");
	}

	@Test
	void whoWithdrawsIsNeverToldToCancelNorAskedForADay() {
		Visitor visitor = begin("cancel", "orange", Map.of("line", "subscription", "recent", "yes"));
		visitor.submit("/journey/withdraw", Map.of("withdraws", "yes", "madeOn", TODAY.minusDays(5).toString()));
		visitor.submit("/journey/details", with(PERSON, "customerNumber", "TEST-1"));
		visitor.submit("/journey/channel", Map.of("channel", "web"));
		assertThat(visitor.page()).doesNotContain("endDate.day");
		visitor.submit("/journey/request", Map.of("letterLanguage", "nl"));
		assertThat(visitor.text()).contains("Say that you withdraw").doesNotContain("as the end date");
		assertThat(visitor.get("/documents/phone?in=en").text()).contains("I withdraw from the contract")
			.doesNotContain("cancel my mobile");
		assertThat(visitor.get("/documents/shop").text()).contains("I withdraw from the contract")
			.doesNotContain("cancel my mobile");
		assertThat(visitor.get("/documents/cancellation?in=en").text()).contains("I hereby withdraw");
		assertThat(visitor.get("/case").text()).contains("Last day to undo the contract");
	}

	@Test
	void aLateMoveIsTheNextThingUntilItIsClaimed() {
		Visitor visitor = begin("keep-number", "proximus", Map.of("line", "subscription"));
		visitor.submit("/journey/port", Map.of("portOn", TODAY.minusDays(20).toString()));
		Map<String, String> moved = Map.of("moved", "yes", "movedOn", TODAY.minusDays(2).toString(), "newOperator",
				"orange", "portAskedOn", TODAY.minusDays(25).toString());
		visitor.submit("/journey/moved", moved);
		assertThat(visitor.get("/case").text()).contains("Claim the compensation for the late move");

		visitor.get("/journey/moved").submit("/journey/moved", with(moved, "lateClaimedOn", TODAY.toString()));
		assertThat(visitor.get("/case").text()).doesNotContain("claim the compensation");
	}

	@Test
	void theLetterAfterADeathBearsNoAddressOfTheDead() {
		Visitor visitor = new Visitor(this.port).begin("death").get("/journey/death");
		visitor.submit("/journey/death", Map.of())
			.submit("/journey/operator", Map.of("operator", "base", "line", "subscription"));
		assertThat(visitor.get("/journey/operator").text()).doesNotContain("directly");
		visitor.get("/journey/details")
			.submit("/journey/details",
					with(with(with(with(with(PERSON, "name", "Voorbeeld Overledene"), "writer", "Voorbeeld Kind"),
							"capacity", "heir"), "diedOn", TODAY.minusDays(40).toString()), "customerNumber",
							"TEST-1"));
		visitor.submit("/journey/channel", Map.of("channel", "letter"));
		Map<String, String> request = Map.of("endDate", TODAY.plusDays(20).toString(), "letterLanguage", "nl");
		assertThat(visitor.submit("/journey/request", request).isRefused()).isTrue();
		visitor.submit("/journey/request", with(request, "answerTo", "Kindstraat 7\n8000 Brugge"));

		assertThat(visitor.text()).doesNotContain("pay to leave");
		Document letter = Jsoup.parse(visitor.get("/documents/cancellation").page());
		assertThat(letter.select("article.letter address").first().text()).contains("Voorbeeld Kind", "Kindstraat 7")
			.doesNotContain("Voorbeeldstraat");
		assertThat(letter.select("article.letter").text()).contains("adres Voorbeeldstraat 1");
	}

	@Test
	void aPrepaidCardThatIsCancelledWaitsForNoMoney() {
		Visitor visitor = begin("cancel", "base", Map.of("line", "prepaid", "credit", "none"));
		visitor.submit("/journey/details", PERSON).submit("/journey/channel", Map.of("channel", "letter"));
		visitor.submit("/journey/request", Map.of("endDate", TODAY.plusDays(20).toString(), "letterLanguage", "nl",
				"answerTo", "voorbeeld@example.org"));
		visitor.get("/journey/sent").submit("/journey/sent", Map.of("sentOn", TODAY.toString(), "sentBy", "letter"));

		assertThat(said(visitor, "/case", "/checklist", "/documents", "/journey/details"))
			.allSatisfy((text) -> assertThat(text).doesNotContain("your money has come")
				.doesNotContain("Refund")
				.doesNotContain("Use up the credit")
				.doesNotContain("pay the last bill", "Pay the last bill")
				.doesNotContain("As on the bill"));
	}

	@Test
	void aMoveInTimeClaimsNothing() {
		Visitor visitor = begin("keep-number", "proximus", Map.of("line", "subscription"));
		visitor.submit("/journey/port", Map.of("portOn", TODAY.minusDays(2).toString()));
		visitor.submit("/journey/moved", Map.of("moved", "yes", "movedOn", TODAY.minusDays(2).toString()));

		assertThat(visitor.get("/documents").text()).doesNotContain("Claim for the late move");
	}

	@Test
	void theCreditOfAMovedNumberIsClaimedToTheEnd() {
		Visitor visitor = begin("keep-number", "lycamobile",
				Map.of("line", "prepaid", "credit", "some", "creditAmount", "18"));
		visitor.submit("/journey/port", Map.of())
			.submit("/journey/moved", Map.of("moved", "yes", "movedOn", TODAY.toString()));
		visitor.submit("/journey/details", PERSON)
			.submit("/journey/refund",
					Map.of("came", "not-yet", "prepaid.paidCredit", "18", "prepaid.portedOn", TODAY.toString()));

		assertThat(visitor.get("/case").text()).contains("Ask Lycamobile for your credit");
		assertThat(visitor.get("/documents/refund").text()).contains("0450 00 12 34").contains("18");
		assertThat(visitor.get("/documents/calendar.ics").page().replaceAll("\\R ", ""))
			.contains("refund-claim@simexit");
		visitor.get("/journey/refund")
			.submit("/journey/refund", Map.of("came", "yes", "refundReceivedOn", TODAY.toString(), "prepaid.paidCredit",
					"18", "prepaid.portedOn", TODAY.toString()));
		visitor.submit("/journey/confirm", Map.of("dead", "yes"));
		assertThat(visitor.get("/case").text()).contains("You are done");
	}

	@Test
	void fromAbroadOnlineComesFirstAndTheLetterLeavesEarlier() {
		Visitor visitor = begin("cancel", "orange", Map.of("line", "subscription"));
		visitor.submit("/journey/details",
				Map.of("name", "Voorbeeld Testpersoon", "mobileNumber", "0450 00 12 34", "customerNumber", "TEST-1",
						"street", "Voorbeeldstraat 1", "postcode", "9000", "town", "Gent", "leaving", "abroad"));

		Document page = Jsoup.parse(visitor.page());
		assertThat(page.select("input[name=channel]").eachAttr("value")).containsExactly("web", "letter", "phone");
		visitor.submit("/journey/channel", Map.of("channel", "letter"))
			.submit("/journey/request", Map.of("endDate", TODAY.plusDays(60).toString(), "letterLanguage", "nl",
					"answerTo", "voorbeeld@example.org"));
		assertThat(visitor.text()).contains("Write BELGIUM under the address");
		assertThat(visitor.get("/documents/cancellation").text()).contains("BELGIUM");
	}

	private static Map<String, String> with(Map<String, String> fields, String field, String typed) {
		Map<String, String> all = new HashMap<>(fields);
		all.put(field, typed);
		return all;
	}

	private Visitor begin(String goal, String operator, Map<String, String> line) {
		Visitor visitor = new Visitor(this.port).begin(goal).get("/journey/operator");
		Map<String, String> fields = new HashMap<>(line);
		fields.put("operator", operator);
		return visitor.submit("/journey/operator", fields);
	}

	/** What a page says at first sight. */
	private static List<String> said(Visitor visitor, String... paths) {
		List<String> all = new ArrayList<>();
		for (String path : paths) {
			Document page = Jsoup.parse(visitor.get(path).page());
			page.select("details > :not(summary)").remove();
			all.add(path + " " + page.select("main").text());
		}
		return all;
	}

}
