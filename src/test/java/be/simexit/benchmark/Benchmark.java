package be.simexit.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import be.simexit.ServerProcess;
import be.simexit.Visitor;

/**
 * Measures the processor time of a stage page and of a stage submit against static
 * responses of the same size, on one server with 256 MB of heap, and then lets 200
 * visitors walk at once.
 */
public final class Benchmark {

	private static final int ROUNDS = 7;

	private static final int WARM_UP = 10;

	private static final int REQUESTS = 1500;

	private static final int VISITORS = 200;

	private static final int LETTERS = 150;

	private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);

	private final ServerProcess server;

	private Benchmark(ServerProcess server) {
		this.server = server;
	}

	public static void main(String[] arguments) throws Exception {
		Path folder = Files.createTempDirectory("simexit-benchmark");
		Path files = Files.createDirectory(folder.resolve("static"));
		try (ServerProcess server = ServerProcess.start(folder, List.of("-Xmx256m"),
				List.of("--spring.web.resources.static-locations=classpath:/static/,file:" + files + "/",
						"--simexit.limit.cases=100000", "--simexit.limit.pdfs=100000"))) {
			new Benchmark(server).run(files);
		}
	}

	private void run(Path files) throws Exception {
		Visitor visitor = new Visitor(this.server.port()).walkToChannel();
		int size = visitor.get("/journey/channel").page().getBytes(StandardCharsets.UTF_8).length;
		write(files.resolve("page.html"), size);
		write(files.resolve("empty.html"), 0);
		String[] answers = { "letter", "phone" };
		Callable<Integer> page = () -> visitor.get("/journey/channel").status();
		Callable<Integer> submit = () -> {
			answers[0] = answers[0].equals("letter") ? "phone" : "letter";
			return visitor.post("/journey/channel", Map.of("channel", answers[0], "seen", "999999999")).statusCode();
		};
		Visitor stranger = new Visitor(this.server.port());
		Callable<Integer> samePage = () -> stranger.get("/page.html").status();
		Callable<Integer> sameSubmit = () -> stranger.get("/empty.html").status();
		List<Double> medians = compare(List.of(samePage, page, sameSubmit, submit), List.of(200, 200, 200, 302));
		this.out.printf("static response of %d bytes: %.3f ms CPU%n", size, medians.get(0));
		this.out.printf("stage page of %d bytes:      %.3f ms CPU, %.2f times (at most 3)%n", size, medians.get(1),
				medians.get(1) / medians.get(0));
		this.out.printf("static response of 0 bytes: %.3f ms CPU%n", medians.get(2));
		this.out.printf("stage submit:               %.3f ms CPU, %.2f times (at most 3)%n", medians.get(3),
				medians.get(3) / medians.get(2));
		this.out.printf(
				"stage submit:               %.1f times a static response of the size of the page it leads from%n",
				medians.get(3) / medians.get(0));
		pages(files);
		letters();
		crowd();
	}

	/** An operator with many contacts, and the checklist of a case. */
	private void pages(Path files) throws Exception {
		Visitor visitor = new Visitor(this.server.port()).walkToSend(LocalDate.now(ZoneId.of("Europe/Brussels")));
		for (String path : List.of("/operators/proximus", "/checklist")) {
			int size = visitor.get(path).page().getBytes(StandardCharsets.UTF_8).length;
			String same = path.replace("/", "-").substring(1) + ".html";
			write(files.resolve(same), size);
			Visitor stranger = new Visitor(this.server.port());
			List<Double> times = compare(
					List.of(() -> stranger.get("/" + same).status(), () -> visitor.get(path).status()),
					List.of(200, 200));
			this.out.printf("%s of %d bytes: %.3f ms CPU, %.2f times a static response of that size (at most 5)%n",
					path, size, times.get(1), times.get(1) / times.get(0));
		}
	}

	/** Measures kinds of requests in turn, all as warm as each other. */
	private List<Double> compare(List<Callable<Integer>> kinds, List<Integer> expected) throws Exception {
		List<List<Double>> times = kinds.stream().<List<Double>>map((kind) -> new ArrayList<>()).toList();
		for (int round = -WARM_UP; round < ROUNDS; round++) {
			for (int kind = 0; kind < kinds.size(); kind++) {
				double time = measure(kinds.get(kind), expected.get(kind));
				if (round >= 0) {
					times.get(kind).add(time);
				}
			}
		}
		return times.stream().map(Benchmark::median).toList();
	}

	/** One page as a PDF, after a few that load what it needs. */
	private void letters() throws Exception {
		Visitor writer = new Visitor(this.server.port()).walkToChannel();
		writer.submit("/journey/channel", Map.of("channel", "letter"));
		writer.submit("/journey/request", Map.of("endDate", "2099-01-31", "letterLanguage", "nl"));
		Callable<Integer> letter = () -> writer.download("/documents/cancellation.pdf").statusCode();
		measure(letter, 200, LETTERS);
		this.out.printf("ordinary letter as PDF:     %.1f ms CPU (at most 60)%n", measure(letter, 200, LETTERS));
	}

	private double measure(Callable<Integer> request, int expected) throws Exception {
		return measure(request, expected, REQUESTS);
	}

	private double measure(Callable<Integer> request, int expected, int requests) throws Exception {
		Duration before = this.server.cpu();
		for (int count = 0; count < requests; count++) {
			int status = request.call();
			if (status != expected) {
				throw new IllegalStateException("status " + status);
			}
		}
		return this.server.cpu().minus(before).toNanos() / 1e6 / requests;
	}

	private void crowd() throws Exception {
		LocalDate today = LocalDate.now(ZoneId.of("Europe/Brussels"));
		ExecutorService crowd = Executors.newFixedThreadPool(VISITORS);
		List<Future<Boolean>> walks = new ArrayList<>();
		for (int count = 0; count < VISITORS; count++) {
			walks.add(crowd
				.submit(() -> new Visitor(this.server.port()).walkToTheEnd(today).page().contains("You are done")));
		}
		int arrived = 0;
		for (Future<Boolean> walk : walks) {
			arrived += walk.get() ? 1 : 0;
		}
		crowd.shutdown();
		this.out.printf("%d of %d parallel visitors arrived, with -Xmx256m%n", arrived, VISITORS);
		if (arrived < VISITORS) {
			throw new IllegalStateException("not all parallel visitors arrived");
		}
	}

	private static void write(Path file, int size) throws IOException {
		Files.writeString(file, "x".repeat(size));
	}

	private static double median(List<Double> values) {
		return values.stream().sorted().toList().get(values.size() / 2);
	}

}
