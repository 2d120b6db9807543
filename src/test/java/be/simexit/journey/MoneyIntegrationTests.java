package be.simexit.journey;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

import be.simexit.ServerTest;
import be.simexit.Visitor;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The stages of bill and refund forecast from the case, and keep what was typed.
 */
@ServerTest
class MoneyIntegrationTests {

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

	private static final LocalDate END = TODAY.plusDays(20);

	private static final Map<String, String> CONTRACT = Map.of("contract.kind", "open", "contract.monthlyFee", "31",
			"contract.startedOn", END.minusMonths(8).toString(), "contract.deviceValue", "240", "contract.billing",
			"ahead");

	@LocalServerPort
	private int port;

	@Test
	void askingForTheForecastStaysAtTheBillAndLeavesTheStageOpen() {
		Visitor visitor = atBill();

		HttpResponse<String> answer = visitor.post("/journey/bill", with(CONTRACT, "step", "forecast"));

		assertThat(answer.headers().firstValue("Location"))
			.hasValueSatisfying((location) -> assertThat(location).matches(".*/journey/bill\\?at=[0-9]+#forecast"));
		assertThat(visitor.get("/journey/bill").text()).contains("€160.00").contains("FEE-02").contains("BILL-01");
		assertThat(visitor.get("/case").page()).contains("href=\"/journey/bill\"");
		assertThat(visitor.get("/journey/bill").post("/journey/bill", CONTRACT).headers().firstValue("Location"))
			.hasValueSatisfying((location) -> assertThat(location).contains("/journey/refund"));
		visitor.get("/journey/bill").post("/journey/bill", with(CONTRACT, "step", "forecast"));
		assertThat(visitor.get("/journey/refund").page()).contains("name=\"deposit\"");
	}

	@Test
	void theForecastNeedsKindAndFeeButGoingOnDoesNot() {
		Visitor visitor = atBill().submit("/journey/bill", Map.of("step", "forecast", "contract.usage", "3"));

		assertThat(visitor.isRefused()).isTrue();
		assertThat(visitor.page()).contains("href=\"#contract.kind\"").contains("href=\"#contract.monthlyFee\"");
		assertThat(visitor.submit("/journey/bill", Map.of("contract.usage", "3")).page()).contains("name=\"deposit\"");
		assertThat(visitor.get("/case").text()).contains("€3.00");
	}

	@Test
	void theRealBillIsLaidBesideTheForecastAndLatePaymentHasCeilings() {
		Visitor visitor = atBill();
		visitor.submit("/journey/bill",
				with(with(with(CONTRACT, "contract.usage", "0"), "billAmount", "500"), "step", "forecast"));

		assertThat(visitor.text()).contains("More than expected")
			.contains("If you pay late")
			.contains("at most €65.00")
			.contains("BILL-05");
	}

	@Test
	void anEndThatLiesBeforeTheStartIsRefusedBesideIt() {
		Visitor visitor = atBill()
			.submit("/journey/bill", with(CONTRACT, "contract.startedOn", END.minusDays(1).toString()))
			.get("/journey/request");
		visitor.submit("/journey/request", Map.of("endDate", TODAY.toString(), "letterLanguage", "nl", "contract.kind",
				"open", "contract.startedOn", END.minusDays(1).toString()));

		assertThat(visitor.isRefused()).isTrue();
		assertThat(visitor.page()).contains("href=\"#contract.startedOn\"");
	}

	@Test
	void theFeeStandsBesideTheEndBeforeTheLetter() {
		Visitor visitor = new Visitor(this.port).walkToChannel()
			.submit("/journey/channel", Map.of("channel", "letter"));
		LocalDate start = LocalDate.now(ZoneId.of("Europe/Brussels")).minusMonths(4);

		visitor.submit("/journey/request", Map.of("endDate", TODAY.toString(), "letterLanguage", "nl", "contract.kind",
				"fixed", "contract.startedOn", start.toString(), "contract.monthlyFee", "19,99"));

		assertThat(visitor.text()).contains("Leaving on that day can cost up to €39.98.")
			.contains("you pay for the plan until then");
	}

	@Test
	void aRefundIsForecastWithItsClocks() {
		Visitor visitor = atBill().submit("/journey/bill", CONTRACT);
		visitor.submit("/journey/refund",
				Map.of("deposit", "50", "advance", "10", "refundClaimedOn", TODAY.toString(), "step", "forecast"));

		assertThat(visitor.text()).contains("at most €50.00")
			.contains("no rule was found for deposits")
			.contains("Unused days of the last month")
			.contains("The refund should be there");
	}

	@Test
	void aPrepaidCardThatWasNotPortedGetsNothingBackAndIsToldWhy() {
		Visitor visitor = new Visitor(this.port).begin("cancel");
		visitor.submit("/journey/operator",
				Map.of("operator", "lycamobile", "line", "prepaid", "credit", "some", "creditAmount", "18"));
		visitor.submit("/journey/forfeit", Map.of("forfeit", "go-on"));
		visitor.submit("/journey/details",
				Map.of("name", "Voorbeeld Testpersoon", "mobileNumber", "0450 00 12 34", "leaving", "no"));
		visitor.submit("/journey/channel", Map.of("channel", "letter"));
		visitor.submit("/journey/request",
				Map.of("endDate", END.toString(), "letterLanguage", "en", "answerTo", "voorbeeld@example.org"));

		assertThat(visitor.get("/journey/refund").status()).isEqualTo(302);
		assertThat(visitor.get("/case").text()).doesNotContain("Refund");
		assertThat(visitor.get("/journey/forfeit").text()).contains("€13.00 to €18.00").contains("PRE-01");
	}

	@Test
	void theClocksStandInTheCaseAndOnTheChecklist() {
		Visitor visitor = atBill().submit("/journey/bill", CONTRACT);

		for (String page : new String[] { "/case", "/checklist?all=yes" }) {
			assertThat(visitor.get(page).text()).contains("The days that count")
				.contains("The written confirmation should be there");
		}
	}

	private Visitor atBill() {
		Visitor visitor = new Visitor(this.port).walkToSend(TODAY).get("/journey/sent");
		return visitor.submit("/journey/sent", Map.of("sentOn", TODAY.toString(), "sentBy", "letter"))
			.get("/journey/bill");
	}

	private static Map<String, String> with(Map<String, String> fields, String field, String typed) {
		Map<String, String> all = new LinkedHashMap<>(fields);
		all.put(field, typed);
		return all;
	}

}
