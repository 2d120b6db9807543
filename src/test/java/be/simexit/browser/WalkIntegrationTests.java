package be.simexit.browser;

import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The four walks of a new user, without scripts, in English and in Chinese.
 */
@BrowserTest
class WalkIntegrationTests {

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh" })
	void orangeSubscriptionByLetterWhenLeavingBelgium(String language) {
		try (Walker walker = Walker.without(this.port, language)) {
			walker.go("/start").choose("goal", "cancel").on().isAt("/journey/line");
			walker.choose("line", "subscription").on().isAt("/journey/leaving");
			walker.choose("leaving", "yes").type("leavingOn", TODAY.plusDays(30).toString()).on();
			walker.isAt("/journey/accounts").choose("task", "key-wechat").on().isAt("/journey/operator");
			walker.choose("operator", "orange").on().isAt("/journey/details");
			fillDetails(walker).on().isAt("/journey/channel");
			walker.choose("channel", "letter").on().isAt("/journey/request");
			walker.type("endDate", TODAY.plusDays(20).toString()).pick("letterLanguage", "nl").press("letter");
			walker.isAt("/journey/request").sees("Geachte").sees("0450 00 12 34").sees("Klantendienst");
			walker.type("sentOn", TODAY.toString()).choose("sentBy", "letter").press("sent").isAt("/journey/bill");
			walker.type("billAmount", "12,50").on().isAt("/journey/refund");
			walker.type("iban", "BE68 5390 0754 7034").on().isAt("/journey/confirm");
			walker.choose("written", "yes").choose("dead", "not-yet").choose("billSeen", "yes");
			walker.choose("accountsMoved", "yes").on().isAt("/case");
			walker.sees("Voorbeeld Testpersoon").follow("a[href='/checklist']").isAt("/checklist");
			walker.sees("Orange").sees("Bourgetlaan 3").picture("walk-a-checklist-" + language);
			assertThat(walker.find(".box.ticked").count()).isGreaterThanOrEqualTo(8);
		}
	}

	static Walker fillDetails(Walker walker) {
		return walker.type("name", "Voorbeeld Testpersoon")
			.type("mobileNumber", "0450 00 12 34")
			.type("customerNumber", "TEST-000111")
			.type("street", "Voorbeeldstraat 1 bus 2")
			.type("postcode", "9000")
			.type("town", "Gent");
	}

}
