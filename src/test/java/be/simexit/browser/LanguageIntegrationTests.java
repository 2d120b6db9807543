package be.simexit.browser;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The language follows the browser until it is chosen; choosing it loses nothing.
 */
@BrowserTest
class LanguageIntegrationTests {

	@LocalServerPort
	private int port;

	@Test
	void speaksTheLanguageOfTheBrowserAndEnglishToOthers() {
		for (String[] pair : new String[][] { { "zh-CN", "zh-Hans" }, { "zh-TW", "zh-Hant" }, { "en-GB", "en" },
				{ "it", "en" } }) {
			try (Walker walker = Walker.without(this.port, pair[0])) {
				assertThat(walker.go("/").find("html").getAttribute("lang")).isEqualTo(pair[1]);
			}
		}
	}

	@Test
	void remembersAChosenLanguageAndStaysOnThePage() {
		try (Walker walker = Walker.without(this.port, "en")) {
			walker.go("/why").follow("nav.languages a[lang=zh-Hans]").isAt("/why").sees("为什么要注销");
			walker.go("/").sees("您想做什么");
		}
	}

	@Test
	void choosingALanguageOnAHalfFilledPageKeepsWhatWasTypedAndSavesNothing() {
		try (Walker walker = Walker.without(this.port, "en")) {
			toDetails(walker).type("name", "Half Getypt").type("mobileNumber", "02 226 88 88");

			walker.follow("nav.languages button[lang=zh-Hans]").isAt("/journey/details").sees("您的资料");

			assertThat(walker.valueOf("name")).isEqualTo("Half Getypt");
			assertThat(walker.valueOf("mobileNumber")).isEqualTo("02 226 88 88");
			walker.go("/case").doesNotSee("Half Getypt");
		}
	}

	@Test
	void enterSendsTheFormAndChangesNoLanguage() {
		try (Walker walker = Walker.without(this.port, "en")) {
			WalkIntegrationTests.fillDetails(toDetails(walker)).choose("leaving", "no");
			walker.find("[name=town]").press("Enter");

			walker.isAt("/journey/channel").sees("How do you want to tell Orange?");
		}
	}

	@Test
	void theKeyboardAloneIsEnough() {
		try (Walker walker = new Walker(this.port, "en", Walker.DESK, true)) {
			walker.go("/");
			walker.page().keyboard().press("Tab");
			walker.page().keyboard().press("Enter");
			assertThat(walker.page().url()).endsWith("#main");

			walker.go("/").find("button[name=goal]").first().focus();
			walker.page().keyboard().press("Enter");
			walker.page().waitForURL("**/journey/operator?at=*");
			walker.find("input[name=operator]").first().focus();
			walker.page().keyboard().press("Space");
			walker.find("input[name=line]").first().focus();
			walker.page().keyboard().press("Space");
			walker.page().keyboard().press("Enter");
			walker.page().waitForURL("**/journey/details?at=*");
			walker.isAt("/journey/details");
		}
	}

	@Test
	void aChoiceOnTheFrontPageStartsAtOnce() {
		try (Walker walker = Walker.without(this.port, "en")) {
			walker.begin("lost").isAt("/journey/block");
		}
	}

	private static Walker toDetails(Walker walker) {
		walker.begin("cancel").choose("operator", "orange").choose("line", "subscription").on();
		return walker.isAt("/journey/details");
	}

}
