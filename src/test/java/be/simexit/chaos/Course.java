package be.simexit.chaos;

import java.time.Duration;
import java.util.List;

/**
 * Holds walkers back, so that each trouble comes while they answer, however slow the
 * machine is.
 */
final class Course {

	private static final Duration LONGEST = Duration.ofMinutes(15);

	private final int walkers;

	private int open;

	private int given;

	Course(int walkers) {
		this.walkers = walkers;
	}

	/**
	 * Lets something happen in each stretch once a quarter of its answers was given; the
	 * rest is given meanwhile.
	 */
	void run(List<Stretch> stretches) throws Exception {
		for (Stretch stretch : stretches) {
			int before = this.open * this.walkers;
			open(stretch.answers());
			awaitGiven(before + stretch.answers() * this.walkers / 4);
			stretch.event().happen();
			awaitGiven(before + stretch.answers() * this.walkers);
		}
	}

	private synchronized void open(int answers) {
		this.open += answers;
		notifyAll();
	}

	private synchronized void awaitGiven(int answers) throws InterruptedException {
		long until = System.nanoTime() + LONGEST.toNanos();
		while (this.given < answers) {
			long left = Duration.ofNanos(until - System.nanoTime()).toMillis();
			if (left <= 0) {
				throw new IllegalStateException(this.given + " of " + answers + " answers within " + LONGEST);
			}
			wait(left);
		}
	}

	/** Waits until an answer may be given, counted from 0. */
	synchronized void awaitTurn(int answer) throws InterruptedException {
		while (answer >= this.open) {
			wait();
		}
	}

	/** So many answers were given, or will never be. */
	synchronized void done(int answers) {
		this.given += answers;
		notifyAll();
	}

	/**
	 * A part of the way.
	 *
	 * @param answers how many each walker gives on it
	 * @param event what happens meanwhile
	 */
	record Stretch(int answers, Event event) {

	}

	/** Something that happens to nodes or databases. */
	@FunctionalInterface
	interface Event {

		void happen() throws Exception;

	}

}
