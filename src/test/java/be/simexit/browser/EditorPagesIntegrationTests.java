package be.simexit.browser;

import java.net.URI;

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
	@MethodSource("be.simexit.browser.Walk#languages")
	void anEditorIsInvitedAndWelcomedOnPagesThatEverybodyCanUse(String language) {
		String name = "ann-" + language;
		try (Walk keeper = Walk.narrow(this.port, language); Walk ann = Walk.narrow(this.port, language)) {
			check(login(keeper, "editor", "invented for tests").isAt("/admin").go("/admin/editors"), "list");
			check(keeper.type("signInName", "two words").follow(invites()), "list-error");
			keeper.type("signInName", name).pick("role", "editor").follow(invites());
			check(keeper, "link");
			String link = URI.create(keeper.textOf(".link-box code")).getPath();
			check(keeper.go("/admin/account"), "account");
			check(keeper.follow("form[action$='/password'] button"), "account-error");

			check(ann.go(link), "welcome");
			check(ann.type("newPassword", "short").on(), "welcome-error");
			ann.type("newPassword", "four random words").type("passwordAgain", "four random words").on();
			check(ann.isAt("/admin/login"), "welcome-done");
			check(ann.go(link), "gone");
			login(ann, name, "four random words").isAt("/admin");
			check(ann.go("/admin/editors"), "refused");
			ann.go("/admin/account").forget("editor");
			check(ann.type("displayName", "Kept").follow("form[action$='/name'] button"), "signed-out");
			assertThat(ann.valueOf("displayName")).isEqualTo("Kept");
		}
	}

	private static String invites() {
		return "form[action$='/invite'] button";
	}

	private static Walk login(Walk walker, String name, String password) {
		return walker.go("/admin/login").type("username", name).type("password", password).on();
	}

	private static void check(Walk walker, String page) {
		walker.check("editors-" + page);
	}

}
