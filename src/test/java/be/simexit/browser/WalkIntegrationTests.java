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
			walker.follow("#letter a[href='/documents/cancellation']").isAt("/documents/cancellation");
			assertThat(walker.find("a[href^='/documents/cancellation.pdf']").count()).isEqualTo(1);
			assertThat(walker.find("#body").inputValue()).contains("Geachte").contains("Met vriendelijke groeten");
			walker.follow("main a[href='/documents']").sees("en".equals(language) ? "Calendar file" : "日历文件");
			walker.go("/journey/request");
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

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh" })
	void lycamobilePrepaidWithCreditIsToldFirstAndWalksOn(String language) {
		try (Walker walker = Walker.without(this.port, language)) {
			walker.go("/start").choose("goal", "cancel").on().choose("line", "prepaid").on().isAt("/journey/credit");
			walker.choose("credit", "some").type("creditAmount", "18").on().isAt("/journey/forfeit");
			walker.sees("5 " + ("en".equals(language) ? "euro" : "欧元"));
			walker.sees("en".equals(language) ? "the law does not give the money back" : "都拿不回来").finds("PRE-01");
			walker.sees("en".equals(language) ? "within one month" : "一个月内");
			walker.choose("forfeit", "go-on").on().choose("leaving", "abroad").on().on().isAt("/journey/operator");
			walker.choose("operator", "lycamobile").on().isAt("/journey/details");
			assertThat(walker.find("[name=customerNumber], [name=street]").count()).isEqualTo(1);
			walker.type("name", "Voorbeeld Testpersoon").type("mobileNumber", "+32 450 00 12 34").on();
			walker.isAt("/journey/channel").choose("channel", "phone").on().isAt("/journey/request");
			walker.type("endDate", TODAY.plusDays(3).toString()).pick("letterLanguage", "en").press("letter");
			walker.sees("permanently deactivate the prepaid card").press("later").isAt("/journey/bill");
			assertThat(walker.find("[name=billAmount]").count()).isZero();
			walker.on().isAt("/journey/refund").on().isAt("/journey/confirm");
			walker.choose("written", "not-yet").choose("dead", "yes").choose("billSeen", "yes");
			walker.choose("accountsMoved", "yes").on().isAt("/case");
			walker.sees("en".equals(language) ? "Nothing has been sent yet" : "目前还没有向运营商发送任何东西");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh" })
	void telenetInAPackThatKeepsTheNumberNeverGetsACancellationLetter(String language) {
		try (Walker walker = Walker.without(this.port, language)) {
			walker.go("/start").choose("goal", "keep-number").on().choose("line", "pack").on().isAt("/journey/port");
			walker.finds("PORT-07").sees("Easy Switch");
			for (String stage : new String[] { "operator", "details", "channel", "request" }) {
				walker.go("/journey/" + stage).isAt("/journey/port");
			}
			walker.go("/documents/cancellation").doesNotSee("Geachte").doesNotSee("Dear Sir");
			walker.sees("en".equals(language) ? "no cancellation letter" : "没有注销信");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh" })
	void digiByTelephoneSaysThatTheNumberIsUnknownAndWalksOn(String language) {
		try (Walker walker = Walker.without(this.port, language)) {
			walker.go("/start").choose("goal", "cancel").on().choose("line", "subscription").on();
			walker.choose("leaving", "no").on().on().choose("operator", "digi").on().isAt("/journey/details");
			fillDetails(walker).on().isAt("/journey/channel");
			walker.find("details.ways:nth-of-type(3) summary").click();
			walker.sees("en".equals(language) ? "No phone number of DIGI is known" : "没有查到 DIGI 的电话号码");
			assertThat(walker.find("a[href^='tel:']").count()).isZero();
			walker.choose("channel", "phone").on().type("endDate", TODAY.toString()).press("letter");
			walker.follow("#letter a[href='/documents/phone']").isAt("/documents/phone").sees("0450 00 12 34");
			walker.follow("main a[href='/journey/request?from=case']").isAt("/journey/request").go("/journey/request");
			walker.type("sentOn", TODAY.toString()).choose("sentBy", "phone").press("sent").isAt("/journey/bill");
			walker.on().on().choose("written", "yes").choose("dead", "yes").choose("billSeen", "yes");
			walker.choose("accountsMoved", "yes").on().isAt("/case");
			walker.sees("en".equals(language) ? "Finished" : "全部办妥");
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
