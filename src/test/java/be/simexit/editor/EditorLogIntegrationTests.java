package be.simexit.editor;

import java.nio.file.Path;
import java.util.Map;

import be.simexit.Databases;
import be.simexit.Server;
import be.simexit.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The log tells who did what to whom, and nothing that opens a page, but for the link
 * that the settings ask for.
 */
@ExtendWith(OutputCaptureExtension.class)
class EditorLogIntegrationTests {

	@TempDir
	private Path folder;

	@Test
	void everyActLeavesALineWithoutASecret(CapturedOutput output) {
		try (Server server = start()) {
			Visitor keeper = EditorAccounts.keeper(server);
			String cookie = keeper.cookie("editor").orElseThrow().getValue();
			new Visitor(server.port()).signIn("editor", "a wrong password");
			new Visitor(server.port()).signIn("a typed password", "a name");

			keeper.get("/admin/editors").submit("/admin/editors/invite", Map.of("signInName", "ann", "role", "editor"));
			String link = Jsoup.parse(keeper.page()).select(".link-box code").text().replaceFirst(".*/", "");
			act(keeper, "reset", Map.of("name", "ann"));
			act(keeper, "role", Map.of("name", "ann", "role", "keeper"));
			act(keeper, "disable", Map.of("name", "ann"));
			keeper.get("/admin/account").submit("/admin/logout", Map.of());

			assertThat(output.getOut()).contains("The editor 'editor' signed in")
				.contains("A sign-in failed for the editor 'editor'")
				.containsPattern("A sign-in failed\\R")
				.contains("The keeper 'editor' invited 'ann' as editor")
				.contains("The keeper 'editor' made a link for a new password of 'ann'")
				.contains("The keeper 'editor' made 'ann' keeper")
				.contains("The keeper 'editor' disabled 'ann'")
				.contains("The editor 'editor' signed out")
				.doesNotContain(cookie, link, "a typed password", "a wrong password", "invented for tests");
		}
	}

	@Test
	void aStartThatIsAskedForOnePrintsALinkOfTheKeeper(CapturedOutput output) {
		try (Server server = start("--simexit.editor.reset=true")) {
			String path = output.getOut().replaceAll("(?s).*(/admin/welcome/[A-Za-z0-9_-]{43}) .*", "$1");

			Visitor keeper = new Visitor(server.port()).get(path);

			assertThat(keeper.status()).isEqualTo(200);
			assertThat(keeper.text()).contains("You will sign in as editor");
		}
	}

	private static void act(Visitor keeper, String act, Map<String, String> fields) {
		keeper.get("/admin/editors").submit("/admin/editors/" + act, fields);
		assertThat(keeper.status()).isEqualTo(200);
	}

	private Server start(String... settings) {
		return Server.startLazily(Databases.fresh("h2"), Server.copyOfData(this.folder.resolve("data")), settings);
	}

}
