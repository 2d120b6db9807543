package be.simexit.editor;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import be.simexit.Databases;
import be.simexit.Server;
import be.simexit.Visitor;
import be.simexit.system.Limit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A sign-in lasts until it is ended, and neither a copied cookie nor a copied database
 * outlives that.
 */
class SignInIntegrationTests {

	private static final String OTHER = "another password";

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
	void theCookieIsForTheEditorsPagesAndThereIsNoSession() {
		EditorAccounts.add(server, "cookie", EditorRole.EDITOR);
		Visitor visitor = new Visitor(server.port()).get("/admin/login");

		HttpResponse<String> answer = visitor.post("/admin/login",
				Map.of("username", "cookie", "password", EditorAccounts.PASSWORD));

		assertThat(answer.headers().allValues("Set-Cookie")).noneMatch((cookie) -> cookie.startsWith("JSESSIONID"))
			.filteredOn((cookie) -> cookie.startsWith("editor="))
			.singleElement()
			.satisfies((cookie) -> assertThat(cookie).matches(
					"editor=[A-Za-z0-9_-]{43}; Path=/admin; Max-Age=43200; Expires=[^;]+; HttpOnly; SameSite=Lax"));
		assertThat(visitor.get("/admin").status()).isEqualTo(200);
	}

	@Test
	void aFailedSignInLeavesNoSessionEither() {
		Visitor visitor = new Visitor(server.port()).signIn("editor", "a wrong password");

		assertThat(visitor.text()).contains("do not fit");
		assertThat(visitor.cookie("JSESSIONID")).isEmpty();
		assertThat(visitor.cookie("editor")).isEmpty();
	}

	@Test
	void whoAskedForAPageArrivesThereAfterSigningIn() {
		EditorAccounts.add(server, "wanted", EditorRole.EDITOR);
		Visitor visitor = new Visitor(server.port());

		assertThat(visitor.get("/admin/account").status()).isEqualTo(302);

		visitor.signIn("wanted", EditorAccounts.PASSWORD);
		assertThat(visitor.text()).contains("You sign in as wanted");
	}

	@Test
	void anotherPageDoesNotSpoilAFormThatIsOpen() {
		Visitor visitor = EditorAccounts.signIn(server, "tabs", EditorRole.EDITOR);
		String form = visitor.get("/admin/account").page();

		visitor.get("/admin");
		visitor.show(form).submit("/admin/account/name", Map.of("displayName", "Two Tabs"));

		assertThat(visitor.status()).isEqualTo(200);
		assertThat(server.get(EditorNames.class).shown("tabs")).isEqualTo("Two Tabs");
	}

	@Test
	void aCopiedCookieIsDeadAfterSigningOut() {
		Visitor visitor = EditorAccounts.signIn(server, "copied", EditorRole.EDITOR);
		String copy = cookie(visitor);
		assertThat(opens(copy)).isTrue();

		visitor.get("/admin/account").submit("/admin/logout", Map.of());

		assertThat(visitor.text()).contains("You are logged out");
		assertThat(opens(copy)).isFalse();
	}

	@Test
	void aSignInIsOverAfterTwelveHours() {
		String cookie = cookie(EditorAccounts.signIn(server, "long-day", EditorRole.EDITOR));

		age("long-day", OpenSignIns.LASTS.minusMinutes(1));
		assertThat(opens(cookie)).isTrue();
		age("long-day", OpenSignIns.LASTS.plusMinutes(1));
		assertThat(opens(cookie)).isFalse();

		cookie(EditorAccounts.signIn(server, "next-day", EditorRole.EDITOR));
		assertThat(EditorAccounts.database(server)
			.sql("select count(*) from editor_sign_in where name = 'long-day'")
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void everySignInEndsWithSigningOutEverywhereAndWithANewPassword() {
		Visitor one = EditorAccounts.signIn(server, "everywhere", EditorRole.EDITOR);
		Visitor two = new Visitor(server.port()).signIn("everywhere", EditorAccounts.PASSWORD);
		String cookie = cookie(one);

		two.get("/admin/account").submit("/admin/account/sign-out", Map.of());
		assertThat(opens(cookie)).isFalse();

		one.signIn("everywhere", EditorAccounts.PASSWORD);
		String later = cookie(one);
		two.signIn("everywhere", EditorAccounts.PASSWORD).get("/admin/account");
		two.submit("/admin/account/password",
				Map.of("oldPassword", EditorAccounts.PASSWORD, "newPassword", OTHER, "passwordAgain", OTHER));
		assertThat(two.text()).contains("Your password is changed");
		assertThat(opens(later)).isFalse();
		assertThat(two.signIn("everywhere", EditorAccounts.PASSWORD).text()).contains("do not fit");
		assertThat(two.signIn("everywhere", OTHER).get("/admin").status()).isEqualTo(200);
	}

	@Test
	void whoFindsAComputerSignedInCannotGuessThePasswordThere() {
		Visitor visitor = EditorAccounts.signIn(server, "left-open", EditorRole.EDITOR).get("/admin/account");
		Map<String, String> guess = Map.of("oldPassword", "a guess", "newPassword", OTHER, "passwordAgain", OTHER);

		visitor.submit("/admin/account/password", guess);
		assertThat(visitor.text()).contains("This is not your password");
		for (int guesses = 1; guesses < Limit.OLD_PASSWORDS.times(); guesses++) {
			visitor.submit("/admin/account/password", guess);
		}
		visitor.submit("/admin/account/password",
				Map.of("oldPassword", EditorAccounts.PASSWORD, "newPassword", OTHER, "passwordAgain", OTHER));

		assertThat(visitor.status()).isEqualTo(422);
		assertThat(visitor.text()).contains("Too many tries");
	}

	@Test
	void aDisabledAndARemovedEditorAreOutAtOnce() {
		String disabled = cookie(EditorAccounts.signIn(server, "disabled", EditorRole.EDITOR));
		String removed = cookie(EditorAccounts.signIn(server, "removed", EditorRole.EDITOR));

		server.get(EditorDesk.class).disable("disabled", "editor");
		EditorAccounts.database(server).sql("delete from editor where name = 'removed'").update();

		assertThat(opens(disabled)).isFalse();
		assertThat(opens(removed)).isFalse();
		assertThat(new Visitor(server.port()).signIn("disabled", EditorAccounts.PASSWORD).text())
			.contains("do not fit");
	}

	@Test
	void aCopiedDatabaseMakesNoEditor() {
		cookie(EditorAccounts.signIn(server, "stolen", EditorRole.KEEPER));
		EditorToken link = server.get(EditorDesk.class).reset("stolen", "editor");

		List<String> known = Stream.of("editor", "editor_sign_in", "editor_link")
			.flatMap((table) -> EditorAccounts.database(server)
				.sql("select * from " + table)
				.query()
				.listOfRows()
				.stream())
			.flatMap((row) -> row.values().stream())
			.filter(Objects::nonNull)
			.map(Object::toString)
			.distinct()
			.toList();

		assertThat(known).contains("stolen", link.hash()).doesNotContain(link.written());
		assertThat(known).noneMatch((value) -> opens(value.replaceAll("[^!-~]|[;,\"]", "")));
		assertThat(known).filteredOn((value) -> value.matches("[0-9a-f]{64}"))
			.allMatch((hash) -> new Visitor(server.port()).get("/admin/welcome/" + hash).status() == 404);
	}

	private static String cookie(Visitor visitor) {
		return visitor.cookie("editor").orElseThrow().getValue();
	}

	private static boolean opens(String cookie) {
		return new Visitor(server.port()).fetch("/admin", Map.of("Cookie", "editor=" + cookie)).statusCode() == 200;
	}

	/** Sets the beginning of every sign-in of an editor back. */
	private static void age(String name, Duration before) {
		EditorAccounts.database(server)
			.sql("update editor_sign_in set since = ? where name = ?")
			.params(OffsetDateTime.now(ZoneOffset.UTC).minus(before), name)
			.update();
	}

}
