package be.simexit.casefile;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import be.simexit.ServerProcess;
import be.simexit.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A killed server loses nothing that was answered, and a page opened before the kill can
 * still be sent after it.
 */
class RestartIntegrationTests {

	private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

	@TempDir
	private Path folder;

	@Test
	void killingTheServerInMidWalkLosesNothingAndPrintsNoPasswordAgain() {
		Visitor visitor;
		int port;
		try (ServerProcess server = ServerProcess.start(this.folder, QUICK, List.of())) {
			assertThat(server.log()).containsOnlyOnce("shown only this once");
			port = server.port();
			visitor = new Visitor(port).walkToChannel().submit("/journey/channel", Map.of("channel", "letter"));
			server.kill();
		}

		try (ServerProcess server = ServerProcess.start(this.folder, QUICK, List.of("--server.port=" + port))) {
			assertThat(server.log()).doesNotContain("shown only this once");
			assertThat(server.port()).isEqualTo(port);
			visitor.submit("/journey/request", Map.of("endDate", "2099-01-31", "letterLanguage", "fr"));

			assertThat(visitor.status()).isEqualTo(200);
			assertThat(visitor.get("/case").page()).contains("Voorbeeld Testpersoon")
				.contains("Letter")
				.contains("2099");
		}
	}

}
