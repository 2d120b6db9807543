package be.simexit.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import be.simexit.Databases;
import be.simexit.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A browser finds nothing to complain of in what is meant for others: linked data beside
 * the policy of contents, manifest, icons.
 */
@ExtendWith(Chromium.class)
class FaceIntegrationTests {

	private static final Path DATA = Path.of("src", "main", "resources", "data");

	@Test
	void nothingIsBlockedAndNothingLogged() {
		List<String> logged = new ArrayList<>();
		try (Server server = Server.startLazily(Databases.fresh("h2"), DATA, "--simexit.site=https://simexit.example");
				Walker walker = new Walker(server.port(), "en", Walker.DESK, true)) {
			walker.page().onConsoleMessage((message) -> logged.add(message.text()));
			walker.go("/operators/orange");
			assertThat(walker.find("script[type='application/ld+json']").count()).isOne();
			walker.go("/data").go("/about");

			assertThat(walker.page()
				.evaluate("async () => (await fetch('/robots.txt')).ok && (await fetch('/site.webmanifest')).ok"))
				.isEqualTo(true);
			assertThat(logged).isEmpty();
		}
	}

}
