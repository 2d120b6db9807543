package be.simexit.browser;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * What scripts add, under the policy of the pages: a tick on the checklist is saved at
 * once, a day is said in words as it is typed.
 */
@BrowserTest
class TicksIntegrationTests {

	private static final String BOX = "input[name=ticked][value=list-sim]";

	@LocalServerPort
	private int port;

	@Test
	void aTickOutlivesTheReloadOfThePage() {
		try (Walker walker = new Walker(this.port, "en", Walker.PHONE, true)) {
			walker.begin("cancel").choose("operator", "orange").choose("line", "subscription").on();
			walker.go("/checklist");
			assertThat(walker.find("form[data-save] button")).isHidden();

			walker.find(BOX).check();
			assertThat(walker.find("[data-saved]")).hasText("Saved");

			Locator box = walker.go("/checklist").find(BOX);
			assertThat(box).isChecked();

			box.uncheck();
			assertThat(walker.find("[data-saved]")).hasText("Saved");
			box.check();
			assertThat(walker.find("[data-saved]")).hasText("Saved");
			box.uncheck();
			assertThat(walker.find("[data-saved]")).hasText("Saved");
			assertThat(walker.go("/checklist").find(BOX)).not().isChecked();
		}
	}

	@Test
	void aDayIsSaidInWordsAsItIsTyped() {
		try (Walker walker = new Walker(this.port, "nl", Walker.PHONE, true)) {
			walker.go("/letter").type("endDate", "2099-03-01");
			assertThat(walker.find("#endDate .echo")).hasText("zondag 1 maart 2099");

			walker.type("endDate", "2099-02-30");
			assertThat(walker.find("#endDate .echo")).hasText("");
		}
	}

}
