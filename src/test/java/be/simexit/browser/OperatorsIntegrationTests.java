package be.simexit.browser;

import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A visitor looks an operator up, says what became of a call, and begins from there; also
 * with an operator that is not listed. Without scripts.
 */
@BrowserTest
class OperatorsIntegrationTests {

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh" })
	void anOldNameLeadsToTheSuccessorAndOnIntoACase(String language) {
		try (Walker walker = Walker.without(this.port, language)) {
			walker.go("/operators").type("q", "mobistar").follow("form.search button").isAt("/operators");
			walker.follow(".brands h3 a").isAt("/operators/mobistar");
			walker.sees("en".equals(language) ? "has stopped or bears another name" : "已停止运营或已改名");
			walker.follow(".notice a[role=button]").isAt("/operators/orange");
			walker.follow("button[name=goal]").isAt("/journey/operator");
			assertThat(walker.isChosen("operator", "orange")).isTrue();
			walker.choose("line", "subscription").on().isAt("/journey/details").sees("Orange");

			walker.go("/operators/base").follow("button[name=goal]").isAt("/start/another").sees("Orange");
			walker.follow("main form button").isAt("/journey/operator");
			assertThat(walker.isChosen("operator", "base")).isTrue();
			walker.unfold().follow("a[href='/journey/operator?choose=mobistar']").isAt("/journey/operator");
			assertThat(walker.isChosen("operator", "orange")).isTrue();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh" })
	void anOperatorThatIsNotListedIsCancelledByTheGeneralRules(String language) {
		try (Walker walker = Walker.without(this.port, language)) {
			walker.go("/operators?q=zzzz").follow(".notice a[href='/operators/other']").isAt("/operators/other");
			walker.follow("button[name=goal]").isAt("/journey/operator").choose("line", "subscription").on();
			walker.isAt("/journey/operator").finds("en".equals(language) ? "Fill in the name" : "请照账单填写");
			walker.type("otherName", "Onbekend Telecom").type("otherAddress", "Teststraat 5\n9999 Testdorp").on();
			walker.isAt("/journey/details").sees("Onbekend Telecom");
			assertThat(walker.find("[name='birthDate.day'], [name=document]").count()).isZero();
			WalkIntegrationTests.fillDetails(walker)
				.choose("leaving", "no")
				.on()
				.isAt("/journey/channel")
				.sees("Onbekend Telecom");
			walker.choose("channel", "letter").on().isAt("/journey/request");
			walker.type("endDate", TODAY.plusDays(20).toString()).pick("letterLanguage", "fr").on();
			walker.isAt("/journey/send").go("/documents/cancellation");
			walker.sees("Onbekend Telecom").sees("Teststraat 5").sees("9999 Testdorp");
			walker.go("/journey/sent").type("sentOn", TODAY.toString()).on().isAt("/case").go("/journey/bill");
			walker.on().isAt("/journey/refund").on().isAt("/journey/confirm");
			walker.choose("written", "yes").choose("dead", "yes").choose("billSeen", "yes").on().on().isAt("/case");
			walker.finds("Onbekend Telecom");
			walker.go("/checklist").sees("Onbekend Telecom");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh" })
	void oneTapSaysThatANumberIsWrong(String language) {
		try (Walker walker = Walker.without(this.port, language)) {
			walker.go("/operators/telenet")
				.unfold()
				.follow("#contact-" + ("en".equals(language) ? "phone" : "post") + " button[name=wrong]");
			walker.isAt("/operators/telenet").sees("en".equals(language) ? "Your word is counted" : "您的反馈已计入");
			walker.sees("en".equals(language) ? "worked 0, wrong 1" : "能用 0 次，有误 1 次");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh" })
	void digitsOfAnotherOperatorAreWarnedAboutAndNeverBlock(String language) {
		try (Walker walker = Walker.without(this.port, language)) {
			walker.begin("cancel").choose("operator", "proximus").choose("line", "subscription").on();
			walker.isAt("/journey/details").unfold().choose("leaving", "no");
			WalkIntegrationTests.fillDetails(walker).type("simNumber", "8932020000000000010").on();
			walker.isAt("/journey/details").sees("en".equals(language) ? "those of Orange cards" : "属于 Orange 的卡");
			assertThat(walker.valueOf("simNumber")).isEqualTo("8932020000000000010");
			walker.on().isAt("/journey/channel");
		}
	}

}
