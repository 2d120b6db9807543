package be.simexit.chaos;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import be.simexit.chaos.Course.Event;
import be.simexit.chaos.Course.Stretch;

/**
 * Two nodes on one PostgreSQL, through everything that can happen to them.
 */
final class TwoNodes {

	private static final Duration AWAY = Duration.ofSeconds(8);

	private final PrintWriter out;

	private final Path folder;

	private final int walkers;

	TwoNodes(PrintWriter out, Path folder, int walkers) {
		this.out = out;
		this.folder = folder;
		this.walkers = walkers;
	}

	/**
	 * Kills nodes and breaks the database off.
	 * @return everything that is wrong
	 */
	List<String> chaos() throws Exception {
		try (Postgres postgres = new Postgres(this.folder.resolve("chaos")); Nodes nodes = nodes(postgres)) {
			nodes.start(Build.THIS);
			Outcome outcome = walk("Chaos", nodes,
					List.of(new Stretch(3, said("node A is killed", () -> restart(nodes.get(0), Build.THIS))),
							new Stretch(2,
									said("PostgreSQL breaks off and restarts", () -> away(postgres, Duration.ZERO))),
							new Stretch(2, said("the database is away for 8 s", () -> away(postgres, AWAY))),
							new Stretch(3, said("node B is killed", () -> restart(nodes.get(1), Build.THIS))),
							new Stretch(2, () -> {
							})));
			List<String> faults = new ArrayList<>(outcome.faults());
			Agreement agreement = Agreement.measure(nodes);
			this.out.println("Chaos: " + agreement);
			faults.addAll(agreement.faults());
			return faults;
		}
	}

	/**
	 * Replaces the nodes one after the other.
	 * @return everything that is wrong
	 */
	List<String> rolling(Build older) throws Exception {
		try (Postgres postgres = new Postgres(this.folder.resolve("rolling")); Nodes nodes = nodes(postgres)) {
			nodes.start(older);
			Outcome outcome = walk("Rolling upgrade", nodes, List.of(new Stretch(2, () -> {
			}), new Stretch(3, said("node A is replaced", () -> replace(nodes.get(0)))),
					new Stretch(2, said("the older node B is killed", () -> restart(nodes.get(1), older))),
					new Stretch(3, said("node B is replaced", () -> replace(nodes.get(1)))), new Stretch(2, () -> {
					})));
			return outcome.faults();
		}
	}

	private Nodes nodes(Postgres postgres) {
		return new Nodes(
				List.of(new Node(this.folder, postgres.settings()), new Node(this.folder, postgres.settings())),
				new Tally());
	}

	private Outcome walk(String what, Nodes nodes, List<Stretch> stretches) throws Exception {
		Outcome outcome = new Crowd(nodes, this.walkers).walk(stretches);
		this.out.println(what + ": " + outcome);
		return outcome;
	}

	private Event said(String what, Event event) {
		return () -> {
			this.out.println("- " + what);
			event.happen();
		};
	}

	private static void restart(Node node, Build build) {
		node.kill();
		node.start(build);
	}

	private static void replace(Node node) {
		node.stop();
		node.start(Build.THIS);
	}

	private static void away(Postgres postgres, Duration time) throws Exception {
		postgres.crash();
		LockSupport.parkNanos(time.toNanos());
		postgres.comeBack();
	}

}
