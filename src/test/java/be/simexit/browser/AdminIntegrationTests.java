package be.simexit.browser;

import java.util.List;

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

	private static final String CONTACTS = "/admin/contacts/base/";

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

			editor.go(CONTACTS + "phone-other").type("value", "0800 12 399").pick("reach.abroad", "unknown");
			editor.type("source.name", "Called by a test").type("date", "2026-11-22").pick("how", "call").on();
			editor.isAt(BASE).sees("Saved");

			visitor.go("/checklist").sees("0800 12 399");
			visitor.go("/journey/channel").finds("0800 12 399").sees("Sure");
		}
	}

	@Test
	void addsRemovesAndBringsBackAContact() {
		try (Walker editor = login("en")) {
			editor.go(BASE).follow("a[href$='/contacts/base/new']");
			editor.pick("channel", "email").pick("purpose", "service").type("value", "voorbeeld@example.org");
			editor.type("source.name", "Invented for a test").type("date", "undated").pick("grade", "third-party");
			editor.on().isAt(BASE).sees("voorbeeld@example.org");

			editor.follow("main li a:has-text('voorbeeld@example.org')").unfold();
			editor.follow("form[action$='/remove'] button");
			editor.isAt(BASE).sees("Removed. Visitors no longer see it: BASE · voorbeeld@example.org");
			editor.follow("form[action$='/undo'] button").sees("Undone (1)");
			editor.go("/admin/history").sees("voorbeeld@example.org");
			editor.go("/admin/removed").doesNotSee("voorbeeld@example.org");
			editor.go(BASE).follow("main li a:has-text('voorbeeld@example.org')").unfold();
			editor.follow("form[action$='/remove'] button").go("/admin/removed").sees("voorbeeld@example.org");
		}
	}

	@ParameterizedTest
	@MethodSource("be.simexit.browser.Walk#languages")
	void everyEditorsPageIsAccessible(String language) {
		try (Walk editor = Walk.narrow(this.port, language)) {
			login(editor).isAt("/admin").check("desk");
			editor.go(BASE).check("desk");
			editor.go(CONTACTS + "new").unfold().check("desk");
			editor.on().check("desk");
			editor.go(CONTACTS + "nobody").check("desk");
			editor.go(CONTACTS + "phone-sales").unfold().type("hours", "Mo-Fr 09:00-17:00");
			editor.follow("button[name=preview]").check("desk").on();
			editor.isAt(BASE).check("desk");
			for (String page : List.of("/admin/operators", "/admin/history", "/admin/removed", "/admin/files",
					"/admin/guide", "/admin/brands/base", "/admin/stages/details", "/admin/rules/PRE-01",
					CONTACTS + "phone-sales", "/changes", "/operators/base/contacts/phone-sales/suggest")) {
				editor.go(page).check("desk");
			}
			editor.go(CONTACTS + "phone-sales").follow("form[action$=take-file] button");
		}
	}

	@Test
	void aSignInThatEndedLosesNothingThatWasTyped() {
		try (Walker editor = login("en")) {
			editor.go("/admin/contacts/telenet/new").pick("channel", "chat").pick("purpose", "service");
			editor.type("value", "Typed before the end").type("source.name", "Invented").type("date", "undated");
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

	private static <W extends Walk> W login(W walker) {
		walker.go("/admin/login").type("username", "editor").type("password", "invented for tests").on();
		return walker;
	}

}
