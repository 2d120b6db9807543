package be.simexit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SimExit in a process of its own, which can be killed and measured.
 */
public final class ServerProcess implements AutoCloseable {

	private static final Pattern STARTED = Pattern
		.compile("(?s)Tomcat started on port (\\d+).*Started SimExitApplication");

	private final Process process;

	private final Path log;

	private final int port;

	private ServerProcess(Process process, Path log) {
		this.process = process;
		this.log = log;
		this.port = awaitPort();
	}

	/**
	 * Starts SimExit with a database file and a log file in a folder.
	 * @param folder where database and log are
	 * @param jvm options of the virtual machine
	 * @param settings settings of the application, as --name=value
	 */
	public static ServerProcess start(Path folder, List<String> jvm, List<String> settings) {
		List<String> program = new ArrayList<>(jvm);
		program.addAll(List.of("-cp", System.getProperty("java.class.path"), "be.simexit.SimExitApplication"));
		return run(folder, program, settings);
	}

	/**
	 * Starts SimExit of any build; without a setting for it with a database file in the
	 * folder.
	 * @param folder where database and log are
	 * @param program options of the virtual machine and what it runs
	 * @param settings settings of the application, as --name=value
	 */
	public static ServerProcess run(Path folder, List<String> program, List<String> settings) {
		Path log = folder.resolve("server-" + System.nanoTime() + ".log");
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		command.addAll(program);
		Map<String, String> usual = Map.of("--server.port=", "0", "--spring.datasource.url=",
				"jdbc:h2:file:" + folder.resolve("simexit") + ";WRITE_DELAY=0");
		usual.forEach((setting, value) -> {
			if (settings.stream().noneMatch((given) -> given.startsWith(setting))) {
				command.add(setting + value);
			}
		});
		command.addAll(settings);
		try {
			return new ServerProcess(
					new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start(), log);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private int awaitPort() {
		Instant deadline = Instant.now().plus(Duration.ofMinutes(4));
		while (this.process.isAlive() && Instant.now().isBefore(deadline)) {
			Matcher started = STARTED.matcher(log());
			if (started.find()) {
				return Integer.parseInt(started.group(1));
			}
			LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
		}
		kill();
		throw new IllegalStateException("SimExit did not start:\n" + log());
	}

	public int port() {
		return this.port;
	}

	public String log() {
		try {
			return Files.readString(this.log);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The processor time used so far by all threads.
	 */
	public Duration cpu() {
		return this.process.info().totalCpuDuration().orElseThrow();
	}

	/**
	 * The heap in use once everything that can be collected is.
	 * @return bytes
	 */
	public long liveHeap() {
		String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
		try {
			Process command = new ProcessBuilder(jcmd, String.valueOf(this.process.pid()), "GC.class_histogram")
				.start();
			String counted = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return Long.parseLong(counted.substring(counted.lastIndexOf("Total")).trim().split("\\s+")[2]);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Ends the process as kill -9 does.
	 */
	public void kill() {
		this.process.destroyForcibly();
		this.process.onExit().join();
	}

	/**
	 * Asks the process to end, as a supervisor does, and waits until it has.
	 */
	public void stop() {
		this.process.destroy();
		this.process.onExit().join();
	}

	@Override
	public void close() {
		kill();
	}

}
