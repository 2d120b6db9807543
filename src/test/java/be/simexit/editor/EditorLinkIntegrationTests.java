package be.simexit.editor;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;

import be.simexit.Databases;
import be.simexit.Server;
import be.simexit.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A keeper invites somebody with a link that works once and for two days.
 */
class EditorLinkIntegrationTests {

	private static final Map<String, String> TYPED = Map.of("displayName", "Ann from Gent", "newPassword",
			"four random words", "passwordAgain", "four random words");

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
	void anInvitedEditorSetsNameAndPasswordAndSignsIn() {
		String link = invite("ann", "editor");
		Visitor ann = new Visitor(server.port()).get(link);
		assertThat(ann.text()).contains("You will sign in as ann");

		ann.submit(link, TYPED);
		assertThat(ann.text()).contains("Your password is set");
		assertThat(ann.signIn("ann", "four random words").get("/admin").status()).isEqualTo(200);
		assertThat(ann.get("/admin/editors").status()).isEqualTo(403);
		assertThat(server.get(EditorNames.class).shown("ann")).isEqualTo("Ann from Gent");
	}

	@Test
	void aLinkWorksOnce() {
		String link = invite("once", "editor");
		Visitor first = new Visitor(server.port()).get(link);
		first.submit(link, TYPED);

		assertThat(first.get(link).status()).isEqualTo(404);
		assertThat(first.text()).contains("This link does not work any more");
		first.get("/admin/login");
		assertThat(first.post(link, TYPED).statusCode()).isEqualTo(404);
		assertThat(new Visitor(server.port()).get("/admin/welcome/nothing").status()).isEqualTo(404);
	}

	@Test
	void anOldLinkAndOneOfADisabledEditorDoNotWork() {
		String old = invite("old", "editor");
		String disabled = invite("put-out", "editor");

		age("old", EditorLinks.LASTS.minusMinutes(1).toMinutes());
		assertThat(new Visitor(server.port()).get(old).status()).isEqualTo(200);
		age("old", EditorLinks.LASTS.plusMinutes(1).toMinutes());
		server.get(EditorDesk.class).disable("put-out", "editor");

		assertThat(new Visitor(server.port()).get(old).status()).isEqualTo(404);
		assertThat(new Visitor(server.port()).get(disabled).status()).isEqualTo(404);
	}

	@Test
	void whatIsWrongIsSaidBesideTheFieldAndUsesNothingUp() {
		String link = invite("weak", "editor");
		Visitor visitor = new Visitor(server.port()).get(link);

		visitor.submit(link, Map.of("displayName", "Kept", "newPassword", "short", "passwordAgain", "short"));
		assertThat(visitor.status()).isEqualTo(422);
		assertThat(Jsoup.parse(visitor.page()).select("#newPassword-error").text()).contains("at least 12");
		assertThat(Jsoup.parse(visitor.page()).select("#displayName").val()).isEqualTo("Kept");
		assertThat(Jsoup.parse(visitor.page()).select("input[type=password]").eachAttr("value")).containsOnly("");
		visitor.submit(link, Map.of("newPassword", "x".repeat(73), "passwordAgain", "x".repeat(73)));
		assertThat(Jsoup.parse(visitor.page()).select("#newPassword-error").text()).contains("at most 72");
		visitor.submit(link, Map.of("newPassword", "four random words", "passwordAgain", "other random words"));
		assertThat(Jsoup.parse(visitor.page()).select("#passwordAgain-error").text()).contains("differ");

		visitor.submit(link, TYPED);
		assertThat(visitor.text()).contains("Your password is set");
	}

	@Test
	void thePageOfALinkTellsNoOtherSiteAndIsNotStored() {
		HttpResponse<String> page = new Visitor(server.port()).fetch(invite("quiet", "editor"), Map.of());

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
		assertThat(page.headers().firstValue("Cache-Control"))
			.hasValueSatisfying((value) -> assertThat(value).contains("no-store"));
	}

	@Test
	void aResetEndsTheOldPasswordOnlyWhenItIsUsed() {
		Visitor forgetful = EditorAccounts.signIn(server, "forgetful", EditorRole.EDITOR);
		Visitor keeper = EditorAccounts.keeper(server).get("/admin/editors");
		String link = link(keeper.submit("/admin/editors/reset", Map.of("name", "forgetful")));
		assertThat(forgetful.get("/admin").status()).isEqualTo(200);

		new Visitor(server.port()).get(link).submit(link, TYPED);

		assertThat(forgetful.get("/admin").status()).isEqualTo(302);
		assertThat(forgetful.signIn("forgetful", EditorAccounts.PASSWORD).text()).contains("do not fit");
	}

	@Test
	void aNameThatIsTakenOrOddIsRefusedAndKept() {
		Visitor keeper = EditorAccounts.keeper(server).get("/admin/editors");

		keeper.submit("/admin/editors/invite", Map.of("signInName", "EDITOR", "role", "keeper"));
		assertThat(keeper.status()).isEqualTo(422);
		assertThat(Jsoup.parse(keeper.page()).select("#signInName-error").text()).contains("already");
		assertThat(Jsoup.parse(keeper.page()).select("#signInName").val()).isEqualTo("EDITOR");
		assertThat(Jsoup.parse(keeper.page()).select("#role [selected]").val()).isEqualTo("keeper");
		keeper.submit("/admin/editors/invite", Map.of("signInName", "two words", "role", "editor"));
		assertThat(Jsoup.parse(keeper.page()).select("#signInName-error").text()).contains("letters, digits");
	}

	private static String invite(String name, String role) {
		Visitor keeper = EditorAccounts.keeper(server).get("/admin/editors");
		return link(keeper.submit("/admin/editors/invite", Map.of("signInName", name, "role", role)));
	}

	private static String link(Visitor shown) {
		String link = Jsoup.parse(shown.page()).select(".link-box code").text();
		assertThat(link).startsWith("http://localhost:" + server.port() + "/admin/welcome/");
		return link.replaceFirst("^http://[^/]+", "");
	}

	private static void age(String name, long minutes) {
		EditorAccounts.database(server)
			.sql("update editor_link set made_at = ? where name = ?")
			.params(OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(minutes), name)
			.update();
	}

}
