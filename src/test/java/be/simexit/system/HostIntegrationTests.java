package be.simexit.system;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import be.simexit.Databases;
import be.simexit.Server;
import be.simexit.Visitor;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who runs the site is said where it is set, and nothing is made up where it is not.
 */
class HostIntegrationTests {

	private static final Path DATA = Path.of("src", "main", "resources", "data");

	@Test
	void aSiteThatNamesItsHostSaysSo() {
		try (Server server = Server.startLazily(Databases.fresh("h2"), DATA, "--simexit.host.name=Voorbeeld & Co",
				"--simexit.host.contact=help@example.org",
				"--simexit.host.security-contact=https://example.org/flaws")) {
			Visitor visitor = new Visitor(server.port());
			HttpResponse<String> text = visitor.fetch("/.well-known/security.txt", Map.of());

			assertThat(text.statusCode()).isEqualTo(200);
			assertThat(text.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
			assertThat(text.body()).contains("Contact: https://example.org/flaws\n",
					"Preferred-Languages: en, zh, nl, fr, de\n");
			assertThat(expires(text.body())).isBetween(now(server).plus(Duration.ofDays(179)),
					now(server).plus(Duration.ofDays(180)));
			assertThat(visitor.get("/privacy").page()).contains("This site is run by Voorbeeld &amp; Co.")
				.contains("href=\"mailto:help@example.org\"");
			assertThat(visitor.get("/about").page()).contains("This site is run by Voorbeeld &amp; Co.")
				.contains("href=\"mailto:help@example.org\"");
			assertThat(visitor.get("/accessibility").page()).contains("href=\"mailto:help@example.org\"");
		}
	}

	@Test
	void aSiteThatNamesNobodySaysNothing() {
		try (Server server = Server.startLazily(Databases.fresh("h2"), DATA)) {
			Visitor visitor = new Visitor(server.port());

			assertThat(visitor.get("/.well-known/security.txt").status()).isEqualTo(404);
			assertThat(visitor.get("/privacy").page()).doesNotContain("This site is run by", "Questions about");
			assertThat(visitor.get("/about").page()).contains("has given no name here", "No address for questions");
			assertThat(visitor.get("/accessibility").text()).contains("No address for questions", "29 November 2026");
			assertThat(visitor.get("/actuator/prometheus").status()).isEqualTo(403);
			assertThat(visitor.fetch("/actuator/health", Map.of("Accept", "*/*")).statusCode()).isEqualTo(200);
		}
	}

	private static Instant now(Server server) {
		return server.get(Clock.class).instant();
	}

	private static Instant expires(String text) {
		return text.lines()
			.filter((line) -> line.startsWith("Expires: "))
			.map((line) -> Instant.parse(line.substring("Expires: ".length())))
			.findFirst()
			.orElseThrow();
	}

}
