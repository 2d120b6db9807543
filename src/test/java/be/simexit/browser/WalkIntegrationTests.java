package be.simexit.browser;

import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
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
			walker.begin("cancel").isAt("/journey/operator");
			walker.choose("operator", "orange").choose("line", "subscription").on().isAt("/journey/details");
			fillDetails(walker).choose("leaving", "yes").type("leavingOn", TODAY.plusDays(30).toString()).on();
			walker.isAt("/journey/channel").sees("Klantendienst").on().isAt("/journey/request");
			walker.type("endDate", TODAY.plusDays(20).toString()).type("answerTo", "voorbeeld@example.org").on();
			walker.isAt("/journey/send").sees("Klantendienst").sees("0450 00 12 34").picture("send-" + language);
			walker.follow("main a[href='/journey/accounts?from=send']").isAt("/journey/accounts");
			walker.choose("move.key-bank", "moved").on().isAt("/journey/send");
			walker.sees("en".equals(language) ? "1 of 3 moved" : "共 3 项，已换绑 1 项");
			walker.follow("a[href='/documents/cancellation']").isAt("/documents/cancellation").sees("Geachte");
			assertThat(walker.find("a[href^='/documents/cancellation.pdf']").count()).isEqualTo(1);
			assertThat(walker.find("#body").inputValue()).contains("Geachte").contains("Met vriendelijke groeten");
			walker.follow("main a[href='/journey/sent?by=letter']")
				.type("sentOn", TODAY.toString())
				.on()
				.isAt("/case")
				.go("/journey/bill");
			walker.choose("come", "yes").type("billAmount", "12,50").on().isAt("/journey/refund");
			walker.choose("came", "nothing").on().isAt("/journey/confirm");
			walker.choose("written", "yes").choose("dead", "yes").on().isAt("/journey/confirm").on().isAt("/case");
			walker.finds("Voorbeeld Testpersoon").picture("case-" + language).go("/checklist");
			walker.sees("Orange").sees("Bourgetlaan 3").picture("walk-a-checklist-" + language);
			assertThat(walker.find(".steps .box.ticked").count()).isEqualTo(5);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh" })
	void lycamobilePrepaidWithCreditIsToldFirstAndWalksOn(String language) {
		try (Walker walker = Walker.without(this.port, language)) {
			walker.begin("cancel").choose("operator", "lycamobile").choose("line", "prepaid");
			walker.sees("en".equals(language) ? "do nothing and let it run out" : "自动过期");
			walker.choose("credit", "some").type("creditAmount", "18").on().isAt("/journey/forfeit");
			walker.sees("5 " + ("en".equals(language) ? "euro" : "欧元"));
			walker.sees("en".equals(language) ? "the law does not give the money back" : "没有规定要退").finds("PRE-01");
			walker.finds("en".equals(language) ? "within one month" : "一个月内");
			walker.choose("forfeit", "go-on").on().isAt("/journey/details");
			assertThat(walker.find("main [name=customerNumber]:visible, main [name=street]:visible").count()).isZero();
			walker.type("name", "Voorbeeld Testpersoon").type("mobileNumber", "+32 450 00 12 34");
			walker.choose("leaving", "abroad").on().isAt("/journey/channel").choose("channel", "phone").on();
			walker.isAt("/journey/request").type("endDate", TODAY.plusDays(3).toString()).on();
			walker.isAt("/journey/send").sees("+44 7404 000 322").go("/documents/cancellation");
			walker.sees("prepaid").go("/journey/bill").isAt("/journey/send");
			walker.go("/journey/refund").isAt("/journey/send");
			walker.go("/journey/confirm").isAt("/journey/send").go("/case");
			walker.sees("en".equals(language) ? "Nothing has been sent yet" : "还没有提交申请");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh" })
	void telenetInAPackThatKeepsTheNumberNeverGetsACancellationLetter(String language) {
		try (Walker walker = Walker.without(this.port, language)) {
			walker.begin("keep-number").choose("operator", "telenet").choose("line", "pack").on();
			walker.isAt("/journey/port").finds("PORT-07");
			walker.sees("en".equals(language) ? "Name this mobile number" : "明确写上这个手机号");
			for (String stage : new String[] { "details", "channel", "request", "send" }) {
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
			walker.begin("cancel").choose("operator", "digi").choose("line", "subscription").on();
			fillDetails(walker.isAt("/journey/details")).choose("leaving", "no").on().isAt("/journey/channel");
			walker.choose("channel", "phone");
			walker.sees("en".equals(language) ? "No phone number of DIGI is known" : "没有查到 DIGI 的电话号码");
			assertThat(walker.find("a[href^='tel:']").count()).isZero();
			walker.on().type("endDate", TODAY.toString()).on().isAt("/journey/send");
			walker.follow("a[href='/documents/phone']").isAt("/documents/phone").sees("0450 00 12 34");
			walker.follow("main a[href='/journey/sent?from=case']").isAt("/journey/sent");
			walker.type("sentOn", TODAY.toString()).on().isAt("/case").go("/journey/bill");
			walker.choose("come", "yes").type("billAmount", "0").on().choose("came", "nothing").on();
			walker.choose("written", "yes").choose("dead", "yes").on().isAt("/case");
			walker.go("/journey/accounts?from=case").choose("move.key-bank", "moved");
			for (String other : "en".equals(language) ? new String[] { "itsme", "whatsapp" }
					: new String[] { "wechat", "alipay" }) {
				walker.choose("move.key-" + other, "not-mine");
			}
			walker.on().isAt("/case").sees("en".equals(language) ? "You are done" : "全部办妥了");
		}
	}

	/** Once by the button and once by the key Enter. */
	@Test
	void aBrandIsFoundByItsNameWithoutScripts() {
		try (Walker walker = Walker.without(this.port, "nl")) {
			walker.begin("cancel").type("find", "voo").follow(".srch button[form=search]");
			walker.isAt("/journey/operator").follow(".found a[href*='choose=voo']").isAt("/journey/operator");
			assertThat(walker.isChosen("operator", "voo")).isTrue();
			walker.type("find", "mobistar").find("#find").press("Enter");
			walker.isAt("/journey/operator").follow(".found a[href*='choose=mobistar']");
			assertThat(walker.isChosen("operator", "orange")).isTrue();
		}
	}

	/** Nothing is typed there, so that the languages are links. */
	@Test
	void theLanguageOfWhatIsToBeDoneCanBeChanged() {
		try (Walker walker = Walker.without(this.port, "en")) {
			walker.begin("cancel").choose("operator", "orange").choose("line", "subscription").on();
			fillDetails(walker).choose("leaving", "no").on().isAt("/journey/channel").on();
			walker.type("endDate", TODAY.plusDays(20).toString()).on().isAt("/journey/send");
			walker.follow("nav.languages [lang=fr]").isAt("/journey/send");
			assertThat(walker.find("html").getAttribute("lang")).isEqualTo("fr");
		}
	}

	static <W extends Walk> W fillDetails(W walker) {
		walker.unfold()
			.type("name", "Voorbeeld Testpersoon")
			.type("mobileNumber", "0450 00 12 34")
			.type("customerNumber", "TEST-000111")
			.type("street", "Voorbeeldstraat 1 bus 2")
			.type("postcode", "9000")
			.type("town", "Gent");
		return walker;
	}

}
