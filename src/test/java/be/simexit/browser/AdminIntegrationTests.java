package be.simexit.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An editor changes contacts, and visitors see it at once.
 */
@BrowserTest
class AdminIntegrationTests {

	private static final String BASE = "/admin/operators/base";

	@LocalServerPort
	private int port;

	@Test
	void asksForAPasswordAndRefusesAWrongOne() {
		try (Walker walker = Walker.without(this.port, "en")) {
			walker.go(BASE).isAt("/admin/login").type("username", "editor").type("password", "guess").on();
			walker.isAt("/admin/login").sees("do not fit");
		}
	}

	@Test
	void aChangedNumberIsOnTheVisitorsPageAndChecklistAtOnce() {
		try (Walker visitor = Walker.without(this.port, "en"); Walker editor = login("en")) {
			visitor.begin("cancel").choose("operator", "base").choose("line", "subscription").on();
			WalkIntegrationTests.fillDetails(visitor).choose("leaving", "no").on().choose("channel", "phone").on();
			visitor.go("/checklist").sees("+32 486 19 19 99").doesNotSee("0800 12 399");

			editor.go(BASE + "/contacts/phone-other").type("value", "0800 12 399").pick("reachAbroad", "unknown");
			editor.type("sourceName", "Called by a test").type("date", "2026-11-22").on().isAt(BASE).sees("Saved");

			visitor.go("/checklist").sees("0800 12 399");
			visitor.go("/journey/channel").finds("0800 12 399").sees("Sure");
		}
	}

	@Test
	void addsAndRemovesAContact() {
		try (Walker editor = login("en")) {
			editor.go(BASE).follow("a[href$='/contacts/new']");
			editor.pick("channel", "email").pick("purpose", "service").type("value", "voorbeeld@example.org");
			editor.type("sourceName", "Invented for a test").type("date", "undated").pick("grade", "third-party");
			editor.on().isAt(BASE).sees("voorbeeld@example.org");

			editor.follow("p:has-text('voorbeeld@example.org') a:has-text('Change')");
			editor.find("form[action$='/remove'] button").click();
			editor.isAt(BASE).sees("Removed").doesNotSee("voorbeeld@example.org");
		}
	}

	@Test
	void tellsWhatIsWrongAndKeepsWhatWasTyped() {
		try (Walker editor = login("en")) {
			editor.go(BASE + "/contacts/new").pick("channel", "phone").pick("purpose", "service");
			editor.type("value", "12")
				.type("note.en", "only English")
				.type("hours", "mornings")
				.pick("grade", "conflicting");
			editor.type("date", "yesterday").on();
			editor.sees("This is no date of a source")
				.sees("neither a short number")
				.sees("Every contact needs a source")
				.sees("every language of the pages");
			assertThat(editor.valueOf("value")).isEqualTo("12");
			assertThat(editor.valueOf("note.en")).isEqualTo("only English");
			assertThat(editor.valueOf("hours")).isEqualTo("mornings");
		}
	}

	@Test
	void theSecondOfTwoEditorsSeesBothVersionsAndLosesNothing() {
		try (Walker one = login("en"); Walker two = login("en")) {
			one.go(BASE + "/contacts/phone-sales");
			two.go(BASE + "/contacts/phone-sales");
			one.type("value", "0800 66 312").on().isAt(BASE);

			two.type("value", "0800 66 313").on();

			two.sees("Somebody else changed this contact").sees("0800 66 312");
			assertThat(two.valueOf("value")).isEqualTo("0800 66 313");
			two.on().isAt(BASE).sees("0800 66 313").doesNotSee("0800 66 312");

			two.go(BASE + "/contacts/phone-sales").find("form[action$=take-file] button").click();
			two.isAt(BASE).sees("Saved").doesNotSee("0800 66 313");
		}
	}

	@ParameterizedTest
	@MethodSource("be.simexit.browser.Walker#languages")
	void everyEditorsPageIsAccessible(String language) {
		try (Walker editor = Walker.narrow(this.port, language)) {
			login(editor).isAt("/admin").fitsTheWindow().isAccessible();
			editor.go(BASE).fitsTheWindow().isAccessible();
			editor.go(BASE + "/contacts/new").picture("admin").fitsTheWindow().isAccessible();
			editor.on().fitsTheWindow().isAccessible();
			editor.go(BASE + "/contacts/nobody").isAccessible();
		}
	}

	@Test
	void aSignInThatEndedLosesNothingThatWasTyped() {
		try (Walker editor = login("en")) {
			editor.go("/admin/operators/telenet/contacts/new").pick("channel", "chat").pick("purpose", "service");
			editor.type("value", "Typed before the end").type("sourceName", "Invented").type("date", "undated");
			editor.pick("grade", "third-party");
			editor.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("editor"));

			editor.on().sees("You were signed out");
			Page tab = editor.context().waitForPage(() -> editor.find("main a[target=_blank]").click());
			tab.fill("[name=username]", "editor");
			tab.fill("[name=password]", "invented for tests");
			tab.click("main form[method=post] button");
			tab.waitForURL("**/admin");

			editor.on().sees("Please send this page once more").on();
			editor.isAt("/admin/operators/telenet").sees("Typed before the end");
		}
	}

	@Test
	void aVisitorHasNoSession() {
		try (Walker walker = Walker.without(this.port, "en")) {
			walker.begin("cancel");
			Page page = walker.page();
			assertThat(page.context().cookies()).extracting((cookie) -> cookie.name)
				.containsExactlyInAnyOrder("case", "csrf");
			assertThat(page.context().cookies()).allMatch((cookie) -> cookie.httpOnly);
		}
	}

	private Walker login(String language) {
		return login(Walker.without(this.port, language));
	}

	private static Walker login(Walker walker) {
		return walker.go("/admin/login").type("username", "editor").type("password", "invented for tests").on();
	}

}
