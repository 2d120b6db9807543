package be.simexit.editor;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;

import be.simexit.Databases;
import be.simexit.Server;
import be.simexit.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an editor typed survives a sign-in that ended meanwhile.
 */
class SignedOutFormIntegrationTests {

	private static final String NAME = "/admin/account/name";

	private static final Map<String, String> TYPED = Map.of("displayName", "Typed & kept");

	@TempDir
	private static Path folder;

	private static Server server;

	@BeforeAll
	static void start() {
		server = Server.startLazily(Databases.fresh("h2"), Server.copyOfData(folder.resolve("data")));
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void aFormOfASignInThatEndedIsKeptAndSavedAfterSigningInInAnotherTab() {
		Visitor visitor = EditorAccounts.signIn(server, "kept", EditorRole.EDITOR).get("/admin/account");
		server.get(OpenSignIns.class).endAll("kept");

		visitor.submit(NAME, TYPED);
		String offered = visitor.page();
		assertThat(visitor.status()).isEqualTo(403);
		assertThat(visitor.text()).contains("You were signed out");
		Document page = Jsoup.parse(offered);
		assertThat(page.select("a[href=/admin/login][target=_blank][rel=noopener]")).hasSize(1);
		assertThat(page.select("input[type=hidden][name=displayName]").val()).isEqualTo("Typed & kept");

		visitor.signIn("kept", EditorAccounts.PASSWORD);
		visitor.show(offered).submit(NAME, Map.of());
		assertThat(visitor.text()).contains("Please send this page once more").doesNotContain("You were signed out");
		visitor.submit(NAME, Map.of());

		assertThat(visitor.text()).contains("Saved");
		assertThat(server.get(EditorNames.class).shown("kept")).isEqualTo("Typed & kept");
	}

	@Test
	void whoSendsAgainWithoutSigningInIsOfferedTheSameAgain() {
		Visitor visitor = EditorAccounts.signIn(server, "again", EditorRole.EDITOR).get("/admin/account");
		visitor.forgetCookie("editor");

		visitor.submit(NAME, TYPED).submit(NAME, Map.of()).submit(NAME, Map.of());

		assertThat(visitor.text()).contains("You were signed out");
		assertThat(Jsoup.parse(visitor.page()).select("input[name=displayName]").val()).isEqualTo("Typed & kept");
	}

	@Test
	void aSignOutInAnotherTabSaysSoAtOnce() {
		Visitor visitor = EditorAccounts.signIn(server, "other-tab", EditorRole.EDITOR).get("/admin/account");
		String form = visitor.page();
		visitor.submit("/admin/logout", Map.of());

		visitor.show(form).submit(NAME, TYPED);

		assertThat(visitor.text()).contains("You were signed out");
		assertThat(Jsoup.parse(visitor.page()).select("input[name=displayName]").val()).isEqualTo("Typed & kept");
	}

	@Test
	void passwordsAreNeverOffered() {
		Visitor visitor = EditorAccounts.signIn(server, "secret", EditorRole.EDITOR).get("/admin/account");
		visitor.forgetCookie("editor");

		HttpResponse<String> answer = visitor.post("/admin/account/password", Map.of("oldPassword", "typed one",
				"newPassword", "typed two", "passwordAgain", "typed three", "kept", "typed four"));

		assertThat(answer.body()).contains("typed four").doesNotContain("typed one", "typed two", "typed three");
	}

	@Test
	void whatAnotherSiteTypedIsNotOffered() {
		Visitor visitor = EditorAccounts.signIn(server, "elsewhere", EditorRole.EDITOR).get("/admin/account");
		visitor.forgetCookie("editor");

		HttpResponse<String> answer = visitor.from("https://elsewhere.example").post(NAME, TYPED);

		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).contains("You were signed out").doesNotContain("Typed &amp; kept");
	}

}
