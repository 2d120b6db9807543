package be.simexit.browser;

import java.net.URI;

import com.microsoft.playwright.BrowserContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages about editors fit a narrow window and are accessible, with and without
 * errors.
 */
@BrowserTest
class EditorPagesIntegrationTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@MethodSource("be.simexit.browser.Walker#languages")
	void anEditorIsInvitedAndWelcomedOnPagesThatEverybodyCanUse(String language) {
		String name = "ann-" + language;
		try (Walker keeper = Walker.narrow(this.port, language); Walker ann = Walker.narrow(this.port, language)) {
			check(login(keeper, "editor", "invented for tests").isAt("/admin").go("/admin/editors"), "list");
			check(keeper.type("signInName", "two words").follow(invites()), "list-error");
			keeper.type("signInName", name).pick("role", "editor").follow(invites());
			check(keeper, "link");
			String link = URI.create(keeper.find(".link-box code").textContent().strip()).getPath();
			check(keeper.go("/admin/account"), "account");
			check(keeper.follow("form[action$='/password'] button"), "account-error");

			check(ann.go(link), "welcome");
			check(ann.type("newPassword", "short").on(), "welcome-error");
			ann.type("newPassword", "four random words").type("passwordAgain", "four random words").on();
			check(ann.isAt("/admin/login"), "welcome-done");
			check(ann.go(link), "gone");
			login(ann, name, "four random words").isAt("/admin");
			check(ann.go("/admin/editors"), "refused");
			ann.go("/admin/account").context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("editor"));
			check(ann.type("displayName", "Kept").follow("form[action$='/name'] button"), "signed-out");
			assertThat(ann.find("input[type=hidden][name=displayName]").inputValue()).isEqualTo("Kept");
		}
	}

	private static String invites() {
		return "form[action$='/invite'] button";
	}

	private static Walker login(Walker walker, String name, String password) {
		return walker.go("/admin/login").type("username", name).type("password", password).on();
	}

	private static void check(Walker walker, String page) {
		walker.picture("editors-" + page).fitsTheWindow().isAccessible();
	}

}
