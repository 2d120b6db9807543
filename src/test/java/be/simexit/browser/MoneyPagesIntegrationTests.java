package be.simexit.browser;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The forecasts and clocks as a person meets them: every figure opens to its working and
 * source, and each drawing says what its table says.
 */
@BrowserTest
class MoneyPagesIntegrationTests {

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh" })
	void aSubscriptionWithATelephoneIsForecastPaidAndRefundedWithoutScripts(String language) {
		try (Walker walker = Walker.without(this.port, language)) {
			toBill(walker);
			fillContract(walker).press("forecast").isAt("/journey/bill");
			assertThat(walker.page().url()).endsWith("#forecast");
			walker.unfold();
			figuresOpen(walker, 5);
			drawingsSayWhatTheirTablesSay(walker, 1);
			walker.choose("come", "yes").type("billedOn", TODAY.toString()).type("billAmount", "150").press("forecast");
			walker.sees("en".equals(language) ? "Less than expected" : "比估算低");
			walker.on().isAt("/journey/refund");
			walker.unfold().type("deposit", "50").press("forecast").isAt("/journey/refund").unfold();
			figuresOpen(walker, 1);
			walker.sees("en".equals(language) ? "at most €50.00" : "最多 €50.00").on().isAt("/journey/confirm");
			walker.go("/case").unfold();
			drawingsSayWhatTheirTablesSay(walker, 1);
			walker.go("/checklist?all=yes");
			drawingsSayWhatTheirTablesSay(walker, 2);
			assertThat(walker.find(".forecast details, .clocks details").count()).isZero();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh" })
	void theCalculatorsAnswerAndKeepEverythingWhenTheLanguageChanges(String language) {
		try (Walker walker = Walker.without(this.port, language)) {
			walker.go("/").follow("footer a[href='/calculator']").isAt("/calculator");
			walker.follow("a[href='/calculator/last-bill']").isAt("/calculator/last-bill");
			fillContract(walker).type("lastDay", TODAY.toString()).on().isAt("/calculator/last-bill");
			figuresOpen(walker, 7);
			drawingsSayWhatTheirTablesSay(walker, 2);
			walker.follow("nav.languages button:not([aria-current])");
			walker.sees("en".equals(language) ? "手机剩余价值" : "What the phone is still worth")
				.isAt("/calculator/last-bill");
			assertThat(walker.valueOf("contract.deviceValue")).isEqualTo("240");
			assertThat(walker.find("figure.plot").count()).isEqualTo(2);
			assertThat(walker.context().cookies()).noneMatch((cookie) -> cookie.name.equals("case"));
		}
	}

	@ParameterizedTest
	@MethodSource("be.simexit.browser.Walk#languages")
	void everyMoneyPageIsAccessible(String language) {
		try (Walk walker = Walk.narrow(this.port, language)) {
			String mark = "money-";
			check(walker.go("/calculator"), mark + "calculators");
			check(walker.go("/calculator/last-bill").on(), mark + "last-bill-error");
			fillContract(walker).type("lastDay", TODAY.toString()).type("billAmount", "900").on();
			check(walker, mark + "last-bill");
			walker.go("/calculator/prepaid-refund").type("prepaid.portedOn", TODAY.toString());
			check(walker.type("prepaid.paidCredit", "12").type("prepaid.bonus", "3").on(), mark + "prepaid");
			walker.go("/calculator/late-bill").type("debt", "300").type("billedOn", TODAY.toString());
			walker.type("remindedOn", TODAY.toString()).choose("remindedBy", "post");
			check(walker.on(), mark + "late-bill");
			walker.go("/calculator/late-porting").type("requestedOn", TODAY.toString()).type("days", "4");
			check(walker.on(), mark + "late-porting");
			toBill(walker);
			fillContract(walker);
			check(walker.type("contract.deviceRows", "1;2").press("forecast"), mark + "bill-error");
			walker.type("contract.deviceRows", "").choose("come", "yes").type("billAmount", "900").press("forecast");
			check(walker.isAt("/journey/bill"), mark + "bill");
			check(walker.unfold(), mark + "bill-open");
			check(walker.on().isAt("/journey/refund").unfold().type("deposit", "50").press("forecast"),
					mark + "refund");
			check(walker.on().isAt("/journey/confirm"), mark + "confirm");
			check(walker.go("/case"), mark + "case");
			check(walker.go("/checklist?all=yes"), mark + "checklist");
		}
	}

	private static void check(Walk walker, String name) {
		walker.check(name);
	}

	private static Walk toBill(Walk walker) {
		walker.begin("cancel").choose("operator", "digi").choose("line", "subscription").on();
		WalkIntegrationTests.fillDetails(walker.isAt("/journey/details")).choose("leaving", "yes");
		walker.type("leavingOn", TODAY.plusDays(30).toString()).on().choose("channel", "letter").on();
		walker.type("endDate", TODAY.plusDays(20).toString()).type("answerTo", "voorbeeld@example.org").on();
		walker.isAt("/journey/send").go("/journey/sent").type("sentOn", TODAY.toString()).on().go("/journey/bill");
		return walker.isAt("/journey/bill");
	}

	private static <W extends Walk> W fillContract(W walker) {
		walker.unfold().choose("contract.kind", "fixed").type("contract.termMonths", "24");
		walker.type("contract.startedOn", TODAY.minusMonths(3).toString()).type("contract.monthlyFee", "20");
		walker.type("contract.deviceValue", "240").type("contract.usage", "4,50").choose("contract.billing", "ahead");
		return walker;
	}

	/**
	 * Each amount and each day opens to how it was reached and on which rule it rests.
	 */
	private static void figuresOpen(Walker walker, int atLeast) {
		List<Locator> figures = walker.find("table.figures tr:has(details)").all();
		assertThat(figures).hasSizeGreaterThanOrEqualTo(atLeast);
		for (Locator figure : figures) {
			boolean sum = figure.getAttribute("class") != null && figure.getAttribute("class").contains("sum");
			figure.locator("summary").click();
			assertThat(figure.locator("details p").first().innerText()).isNotBlank();
			assertThat(figure.locator("details small").count()).isEqualTo(sum ? 0 : 1);
		}
	}

	/**
	 * What a screen reader says of a drawing names every line and amount of its table.
	 */
	private static void drawingsSayWhatTheirTablesSay(Walker walker, int drawings) {
		assertThat(walker.find("figure.plot").count()).isEqualTo(drawings);
		for (int drawing = 0; drawing < drawings; drawing++) {
			Locator plot = walker.find("figure.plot").nth(drawing);
			String said = "";
			for (Locator part : plot.locator("svg[role=img]").all()) {
				assertThat(walker.find("#" + part.getAttribute("aria-labelledby")).textContent()).isNotBlank();
				said += plain(walker.find("#" + part.getAttribute("aria-describedby")).textContent());
			}
			String all = said;
			Locator beside = plot.locator("xpath=following-sibling::*[1][self::table]");
			Locator table = (beside.count() > 0) ? beside : walker.find(".fold table.figures").first();
			List<String> cells = table.locator("tbody tr:not(.group):not(.sum) [data-said]").allTextContents();
			assertThat(cells).hasSizeGreaterThanOrEqualTo(4);
			assertThat(cells).allSatisfy((cell) -> assertThat(all).contains(plain(cell)));
		}
	}

	private static String plain(String text) {
		return text.replaceAll("[\\s\u00a0]+", " ").strip();
	}

}
