package be.simexit.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import be.simexit.Databases;
import be.simexit.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is sent, nothing fails, nothing is said of the inside, and the log stays
 * quiet. On PostgreSQL, which refuses what H2 takes; editors' pages change what all see,
 * so the server is this test's own.
 */
class FuzzIntegrationTests {

	private static final long SEED = Long.getLong("simexit.fuzz.seed", 15);

	private static final int REQUESTS = Integer.getInteger("simexit.fuzz.requests", 2000);

	/**
	 * Two seconds of a server: test processes are compiled to the first tier only (see
	 * the argLine of the build), which takes about twice as long.
	 */
	private static final Duration BOUND = Duration.ofMillis(Long.getLong("simexit.fuzz.bound", 4000));

	@TempDir
	private Path folder;

	@Test
	void whateverIsSentNothingFails() throws IOException {
		try (Server server = Server.start(Databases.fresh("postgresql"), Server.copyOfData(this.folder),
				Fuzz.WITHOUT_LIMITS.toArray(String[]::new)); LogEar ear = new LogEar()) {
			ProcessorTimes times = new ProcessorTimes();
			((TomcatWebServer) server.web()).getTomcat().getEngine().getPipeline().addValve(times);

			Tally tally = new Volley(server.port(), SEED, ear::news).run(REQUESTS);

			assertThat(tally.faults()).as("%d faults in %s", tally.faults().size(), tally.statuses()).isEmpty();
			assertThat(tally.statuses().keySet()).contains(200, 302, 400, 403, 404, 405, 422);
			assertThat(times.above(BOUND)).as("processor time by number, with seed %d", SEED).isEmpty();
			assertThat(Addresses.all()).containsAll(addresses(server));
		}
	}

	private static List<Address> addresses(Server server) {
		return server.all(RequestMappingHandlerMapping.class)
			.stream()
			.flatMap((mapping) -> mapping.getHandlerMethods().keySet().stream())
			.flatMap(Addresses::of)
			.filter((address) -> !"/error".equals(address.pattern()))
			.toList();
	}

}
