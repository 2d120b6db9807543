package be.simexit.chaos;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

import be.simexit.Hostile;
import be.simexit.chaos.Course.Stretch;
import be.simexit.chaos.Tally.Met;

/**
 * One node with its database in a file, on a disk that fills up while people walk.
 */
final class FullDisk {

	private static final Duration UNTIL_DOWN = Duration.ofMinutes(2);

	private final PrintWriter out;

	private final SmallDisk disk;

	private final Tally tally = new Tally();

	private final Node node;

	private final List<String> faults = new ArrayList<>();

	FullDisk(PrintWriter out, SmallDisk disk, Path folder) {
		this.out = out;
		this.disk = disk;
		this.node = new Node(folder, List
			.of("--spring.datasource.url=jdbc:h2:file:" + disk.file("simexit") + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0"));
	}

	/**
	 * Fills the disk while people walk.
	 * @return everything that is wrong
	 */
	List<String> run(int walkers) throws Exception {
		try (Nodes nodes = new Nodes(List.of(this.node), this.tally)) {
			nodes.start(Build.THIS);
			Outcome outcome = new Crowd(nodes, walkers)
				.walk(List.of(new Stretch(5, this::fill), new Stretch(Walk.LENGTH - 5, () -> {
				})));
			this.out.println("Full disk: " + outcome);
			this.faults.addAll(outcome.faults());
		}
		return this.faults;
	}

	private void fill() throws Exception {
		this.disk.fill();
		long full = System.nanoTime();
		while (status("/actuator/health/liveness") != 503 && System.nanoTime() - full < UNTIL_DOWN.toNanos()) {
			LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
		}
		this.out.printf("Full disk: liveness says %d after %d s, %d pages 503, the front page says %d%n",
				status("/actuator/health/liveness"), Duration.ofNanos(System.nanoTime() - full).toSeconds(),
				this.tally.of(Met.UNAVAILABLE), status("/"));
		expect(status("/actuator/health/liveness") == 503, "liveness stayed up");
		expect(this.tally.of(Met.UNAVAILABLE) > 0, "nobody was told");
		expect(status("/") == 200, "no front page");
		this.node.stop();
		this.out.println("Full disk: a start on the full disk " + startOnFullDisk());
		this.disk.free();
		this.node.start(Build.THIS);
	}

	private void expect(boolean good, String fault) {
		if (!good) {
			this.faults.add(fault);
		}
	}

	private int status(String path) {
		return new Hostile(this.node.port()).get(path, Map.of("Accept", "*/*")).statusCode();
	}

	/** A supervisor tries again and again; what happens then may harm nothing. */
	private String startOnFullDisk() {
		try {
			this.node.start(Build.THIS);
		}
		catch (IllegalStateException ex) {
			boolean explained = String.valueOf(ex.getMessage()).contains("The database cannot be opened or written");
			return explained ? "ends and says why" : "ends";
		}
		this.node.stop();
		return "answers";
	}

}
