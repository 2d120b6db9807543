package be.simexit.chaos;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import be.simexit.Visitor;
import be.simexit.chaos.Course.Stretch;

/**
 * Many walkers at once on some nodes.
 */
final class Crowd {

	private static final int READERS = 8;

	private final Nodes nodes;

	private final int walkers;

	Crowd(Nodes nodes, int walkers) {
		this.nodes = nodes;
		this.walkers = walkers;
	}

	/**
	 * Lets all walk while things happen, then reads every case.
	 * @param stretches together as long as a walk
	 */
	Outcome walk(List<Stretch> stretches) throws Exception {
		LocalDate today = LocalDate.now(ZoneId.of("Europe/Brussels"));
		Course course = new Course(this.walkers);
		List<Walker> all = new ArrayList<>();
		List<Future<Walker>> walks = new ArrayList<>();
		ExecutorService threads = Executors.newFixedThreadPool(this.walkers);
		for (int number = 0; number < this.walkers; number++) {
			Visitor visitor = new Visitor(this.nodes.get(0).port(),
					this.nodes.from("198.18.%d.%d".formatted(number / 250, 1 + number % 250)));
			Walker walker = new Walker(new Walk(number, today), visitor, course, this.nodes.tally());
			all.add(walker);
			walks.add(threads.submit(walker));
		}
		List<String> faults = new ArrayList<>();
		try {
			course.run(stretches);
		}
		finally {
			threads.shutdownNow();
		}
		faults.addAll(failures(walks));
		return check(all, faults);
	}

	private static List<String> failures(List<Future<Walker>> walks) throws InterruptedException {
		List<String> failures = new ArrayList<>();
		for (Future<Walker> walk : walks) {
			try {
				walk.get();
			}
			catch (ExecutionException ex) {
				failures.add("stuck: " + ex.getCause().getMessage());
			}
		}
		return failures;
	}

	private Outcome check(List<Walker> all, List<String> faults) throws Exception {
		ExecutorService readers = Executors.newFixedThreadPool(READERS);
		try {
			for (Future<?> reading : all.stream().map((walker) -> readers.submit(walker::check)).toList()) {
				reading.get();
			}
		}
		finally {
			readers.shutdownNow();
		}
		all.forEach((walker) -> faults.addAll(walker.faults()));
		this.nodes.tally().failures().forEach((failure) -> faults.add("failed: " + failure));
		return new Outcome(this.walkers, (int) all.stream().filter(Walker::isFinished).count(),
				all.stream().mapToInt(Walker::given).sum(), faults, this.nodes.tally().toString());
	}

}
