package be.simexit.editor;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;

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
 * Who tries wrong passwords does not keep an editor out of a browser on which the editor
 * has signed in before.
 */
class KnownBrowserIntegrationTests {

	private static final String WRONG = "a wrong password";

	@TempDir
	private static Path folder;

	private static Server server;

	@BeforeAll
	static void start() {
		server = Server.startLazily(Databases.fresh("h2"), Server.copyOfData(folder.resolve("data")),
				"--simexit.limit.sign-ins=1000");
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void anEditorGetsInWhileStrangersTryWrongPasswords() {
		Visitor editor = EditorAccounts.signIn(server, "attacked", EditorRole.EDITOR);
		Visitor stranger = new Visitor(server.port());
		for (int tries = 0; tries <= Limit.SIGN_INS_OF_NAME.times(); tries++) {
			stranger.signIn("attacked", WRONG);
		}

		assertThat(stranger.signIn("attacked", EditorAccounts.PASSWORD).text()).contains("Too many tries");
		assertThat(editor.get("/admin/account").submit("/admin/logout", Map.of()).text()).contains("logged out");
		assertThat(editor.get("/admin").status()).isEqualTo(302);
		assertThat(editor.signIn("attacked", EditorAccounts.PASSWORD).get("/admin").status()).isEqualTo(200);
	}

	@Test
	void theCookieOpensNothingAndItsCopyInTheDatabaseIsAFingerprint() {
		String token = cookie(EditorAccounts.signIn(server, "fingerprint", EditorRole.EDITOR));

		assertThat(known("fingerprint")).isOne();
		assertThat(EditorAccounts.database(server)
			.sql("select count(*) from editor_browser where token_hash = ?")
			.param(token)
			.query(Long.class)
			.single()).isZero();
		assertThat(new Visitor(server.port()).fetch("/admin/account", Map.of("Cookie", "editor=" + token)).statusCode())
			.isEqualTo(302);
	}

	@Test
	void twoEditorsOfOneBrowserAreBothKnownThere() {
		EditorAccounts.add(server, "second", EditorRole.EDITOR);
		Visitor browser = EditorAccounts.signIn(server, "first", EditorRole.EDITOR);
		String before = cookie(browser);

		browser.signIn("second", EditorAccounts.PASSWORD);
		browser.signIn("second", EditorAccounts.PASSWORD);

		assertThat(cookie(browser)).isNotEqualTo(before);
		assertThat(known("first")).isOne();
		assertThat(known("second")).isOne();
	}

	@Test
	void aBrowserIsAStrangerAfterHalfAYear() {
		EditorAccounts.signIn(server, "long-away", EditorRole.EDITOR);
		EditorAccounts.database(server)
			.sql("update editor_browser set since = ? where name = 'long-away'")
			.param(OffsetDateTime.now(ZoneOffset.UTC).minus(EditorBrowsers.LASTS))
			.update();

		EditorAccounts.signIn(server, "just-here", EditorRole.EDITOR);

		assertThat(known("long-away")).isZero();
		assertThat(known("just-here")).isOne();
	}

	private static String cookie(Visitor visitor) {
		return visitor.cookie(EditorBrowsers.COOKIE).orElseThrow().getValue();
	}

	private static long known(String name) {
		return EditorAccounts.database(server)
			.sql("select count(*) from editor_browser where name = ?")
			.param(name)
			.query(Long.class)
			.single();
	}

}
