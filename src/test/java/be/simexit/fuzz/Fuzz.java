package be.simexit.fuzz;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import be.simexit.Databases;
import be.simexit.ServerProcess;
import be.simexit.system.Limit;

/**
 * Sends 100,000 odd requests to a SimExit of its own with 256 MB of heap, and counts what
 * came of them.
 */
public final class Fuzz {

	/** Whoever sends so much from one address would meet limits only. */
	static final List<String> WITHOUT_LIMITS = Stream.of(Limit.values())
		.map((limit) -> "--simexit.limit." + limit.name().toLowerCase(Locale.ROOT).replace('_', '-') + "=1000000")
		.toList();

	private static final int REQUESTS = Integer.getInteger("simexit.fuzz.requests", 100_000);

	private static final long SEED = Long.getLong("simexit.fuzz.seed", 15);

	/** What one database takes, another refuses. */
	private static final String DATABASE = System.getProperty("simexit.fuzz.database", "h2");

	private static final int SENDERS = 4;

	private static final int SHOWN = 20;

	private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);

	private final ServerProcess server;

	private Fuzz(ServerProcess server) {
		this.server = server;
	}

	public static void main(String[] arguments) throws Exception {
		Path folder = Files.createTempDirectory("simexit-fuzz");
		List<String> settings = new ArrayList<>(WITHOUT_LIMITS);
		settings.add("--simexit.editor.password=" + Volley.PASSWORD);
		if (DATABASE.equals("postgres")) {
			settings.addAll(List.of("--spring.datasource.url=" + Databases.fresh(DATABASE),
					"--spring.datasource.username=postgres", "--spring.datasource.password=postgres"));
		}
		boolean quiet;
		try (ServerProcess server = ServerProcess.start(folder, List.of("-Xmx256m"), settings)) {
			quiet = new Fuzz(server).run();
		}
		if (!quiet) {
			throw new IllegalStateException("not every request was answered as it should be");
		}
	}

	private boolean run() throws Exception {
		Instant start = Instant.now();
		Duration before = this.server.cpu();
		Tally tally = send();
		Duration took = Duration.between(start, Instant.now());
		Duration used = this.server.cpu().minus(before);
		List<String> log = this.server.log().lines().toList();
		long errors = log.stream().filter((line) -> line.contains(" ERROR ")).count();
		long stacks = log.stream().filter((line) -> line.startsWith("\tat ")).count();
		tally.faults().stream().limit(SHOWN).forEach(this.out::println);
		log.stream().filter((line) -> line.contains(" ERROR ")).limit(SHOWN).forEach(this.out::println);
		this.out.printf("%d requests of %d senders in %d s, %.1f ms CPU each%n", tally.total(), SENDERS,
				took.toSeconds(), (double) used.toMillis() / tally.total());
		tally.statuses().forEach((status, times) -> this.out.printf("| %s | %d |%n", status, times));
		this.out.printf("answers with a fault: %d%nERROR lines in the log: %d%nlines of stacks in the log: %d%n",
				tally.faults().size(), errors, stacks);
		this.out.printf("heap in use after a collection: %.0f MB of 256 MB%n", this.server.liveHeap() / 1e6);
		return tally.faults().isEmpty() && errors == 0 && stacks == 0;
	}

	private Tally send() throws InterruptedException, ExecutionException {
		ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
		List<Future<Tally>> sent = new ArrayList<>();
		for (int sender = 0; sender < SENDERS; sender++) {
			Volley volley = new Volley(this.server.port(), SEED + sender, List::of);
			sent.add(senders.submit(() -> volley.run(REQUESTS / SENDERS)));
		}
		Tally sum = new Tally();
		for (Future<Tally> one : sent) {
			sum = sum.plus(one.get());
		}
		senders.shutdown();
		return sum;
	}

}
