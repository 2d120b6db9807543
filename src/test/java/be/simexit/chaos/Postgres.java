package be.simexit.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A PostgreSQL that breaks off and comes back with its data, on the same port. It keeps
 * what it has acknowledged, as servers do and those of tests do not.
 */
final class Postgres implements AutoCloseable {

	private final Path data;

	private final int port;

	private EmbeddedPostgres server;

	/** Starts on an empty folder. */
	Postgres(Path data) throws IOException {
		this.data = data;
		this.server = start(0);
		this.port = this.server.getPort();
	}

	private EmbeddedPostgres start(int at) throws IOException {
		EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
			.setDataDirectory(this.data)
			.setCleanDataDirectory(false)
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("fsync", "on")
			.setPGStartupWait(Duration.ofMinutes(1));
		return ((at != 0) ? builder.setPort(at) : builder).start();
	}

	/** What a node needs to find it. */
	List<String> settings() {
		return List.of("--spring.datasource.url=" + this.server.getJdbcUrl("postgres", "postgres"),
				"--spring.datasource.username=postgres", "--spring.datasource.password=postgres");
	}

	/** Breaks off, as pg_ctl stop -m immediate does. */
	void crash() throws IOException, InterruptedException {
		String pid = Files.readAllLines(this.data.resolve("postmaster.pid")).get(0);
		ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
		new ProcessBuilder("kill", "-QUIT", pid).inheritIO().start().waitFor();
		postmaster.onExit().join();
		this.server.close();
	}

	void comeBack() throws IOException {
		this.server = start(this.port);
	}

	@Override
	public void close() throws IOException {
		this.server.close();
	}

}
