package be.simexit.text;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import be.simexit.ServerTest;
import be.simexit.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages in Traditional Chinese: all of ours is converted, nothing of the visitor's is,
 * and the page says so.
 */
@ServerTest
class ConvertedPagesIntegrationTests {

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

	/** Signs that would change if anybody converted them. */
	private static final String TYPED = "国华 Testpersoon";

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "zh-TW", "zh-Hant-HK,en;q=0.5", "yue", "it,zh-MO" })
	void aBrowserThatAsksForItGetsIt(String asked) {
		Document page = Jsoup.parse(new Visitor(this.port).fetch("/", Map.of("Accept-Language", asked)).body());

		assertThat(page.select("html").attr("lang")).isEqualTo("zh-Hant");
		assertThat(page.select(".converted a").attr("href")).isEqualTo("/?lang=zh");
		assertThat(page.select("nav.languages a[aria-current]").text()).isEqualTo("繁體中文");
	}

	@Test
	void isRememberedAndOnlyThereMarked() {
		Visitor visitor = new Visitor(this.port).get("/why?lang=zh_TW");
		assertThat(Jsoup.parse(visitor.get("/why").page()).select("html").attr("lang")).isEqualTo("zh-Hant");
		assertThat(Jsoup.parse(visitor.page()).select("p.converted").text()).startsWith("本頁由簡體中文自動轉換。");

		for (Language language : Language.offered()) {
			visitor.get("/why?lang=" + language.code());
			assertThat(Jsoup.parse(visitor.page()).select("html").attr("lang")).isEqualTo(language.tag());
			assertThat(Jsoup.parse(visitor.page()).select(".converted")).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/letter", "/operators", "/operators/orange", "/operators/lycamobile", "/sim-number",
			"/calculator", "/calculator/last-bill", "/situations", "/alternatives", "/why", "/privacy",
			"/accessibility", "/about", "/data", "/changes", "/checklist", "/leave", "/erase", "/no-such-page" })
	void everyTextOfAPublicPageIsConverted(String path) {
		isConverted(new Visitor(this.port).get(path + "?lang=zh-hant"));
	}

	/**
	 * What readers usually have is said of the language that the page is converted from.
	 */
	@Test
	void theAccountsAreThoseOfTheWrittenPage() {
		Visitor visitor = new Visitor(this.port).walkToSend(TODAY);
		List<String> written = accounts(visitor.get("/journey/accounts?lang=zh"));

		assertThat(accounts(visitor.get("/journey/accounts?lang=zh-hant"))).isEqualTo(written)
			.contains("move.key-bank");
	}

	@Test
	void everyTextOfACaseIsConvertedAndWhatWasTypedIsNot() {
		Visitor visitor = new Visitor(this.port).get("/?lang=zh-TW").walkToTheEnd(TODAY);
		Map<String, String> details = Map.of("name", TYPED, "mobileNumber", "0450 00 12 34", "customerNumber", "TEST-1",
				"street", "Voorbeeldstraat 1", "postcode", "9000", "town", "Gent", "leaving", "no");
		isConverted(visitor.get("/journey/details").submit("/journey/details", details));
		visitor.submit("/journey/details", details);

		assertThat(visitor.get("/journey/details").page()).contains("value=\"" + TYPED + "\"");
		for (String path : List.of("goal", "operator", "details", "channel", "request", "accounts", "send", "sent",
				"bill", "refund", "confirm")) {
			isConverted(visitor.get("/journey/" + path));
		}
		for (String path : List.of("/case", "/checklist", "/documents", "/documents/cancellation", "/documents/phone",
				"/documents/shop", "/documents/evidence", "/leave", "/erase")) {
			isConverted(visitor.get(path));
		}
		assertThat(visitor.get("/documents/cancellation").text()).contains(TYPED);
	}

	@Test
	void onAFormTheWrittenPageKeepsWhatWasTyped() {
		Visitor visitor = new Visitor(this.port).get("/?lang=zh-TW").begin("cancel");

		Document page = Jsoup.parse(visitor.page());

		assertThat(page.select("p.converted button[form=stage-form]").attr("formaction")).endsWith("?lang=zh");
		assertThat(page.select("p.converted a")).isEmpty();
	}

	private static void isConverted(Visitor visitor) {
		Document page = Jsoup.parse(visitor.page());
		page.select("[lang=zh-Hans]").remove();
		String shown = page.text() + page.select("[aria-label]").eachAttr("aria-label")
				+ page.select("[placeholder]").eachAttr("placeholder") + page.select("meta").eachAttr("content");

		assertThat(page.select("html").attr("lang")).isEqualTo("zh-Hant");
		assertThat(TraditionalTests.simplifiedOnly(shown.replace(TYPED, ""))).as(shown).isEmpty();
	}

	private static List<String> accounts(Visitor visitor) {
		return Jsoup.parse(visitor.page()).select("input[name^=move.]:not(details input)").eachAttr("name");
	}

}
