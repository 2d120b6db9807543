package be.simexit.chaos;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import be.simexit.ServerProcess;

/**
 * A node whose process comes and goes, each time on another port.
 */
final class Node implements AutoCloseable {

	/** The password of the first editor. */
	static final String PASSWORD = "invented for tests";

	private final Path folder;

	private final List<String> settings;

	private volatile ServerProcess process;

	private volatile int port;

	/**
	 * A node that is not started yet.
	 * @param folder where its logs are
	 * @param settings settings of the application, as --name=value
	 */
	Node(Path folder, List<String> settings) {
		this.folder = folder;
		this.settings = settings;
	}

	/** Starts a build and waits until it answers. */
	void start(Build build) {
		List<String> all = new ArrayList<>(this.settings);
		all.addAll(build.settings());
		all.add("--simexit.editor.password=" + PASSWORD);
		this.process = ServerProcess.run(this.folder, build.program(), all);
		this.port = this.process.port();
	}

	/** As kill -9 does. */
	void kill() {
		this.process.kill();
	}

	/** As a supervisor does: requests that have begun are answered. */
	void stop() {
		this.process.stop();
	}

	int port() {
		return this.port;
	}

	/** The same address on this node; nobody is there while it is down. */
	URI at(URI address) {
		String query = (address.getRawQuery() != null) ? "?" + address.getRawQuery() : "";
		return URI.create("http://localhost:" + this.port + address.getRawPath() + query);
	}

	String log() {
		return this.process.log();
	}

	@Override
	public void close() {
		if (this.process != null) {
			this.process.close();
		}
	}

}
