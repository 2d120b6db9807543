package be.simexit.benchmark;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import be.simexit.Databases;
import be.simexit.Server;
import be.simexit.casefile.CaseFile;
import be.simexit.casefile.Cases;
import be.simexit.casefile.SampleAnswers;
import be.simexit.casefile.Secret;
import com.sun.management.OperatingSystemMXBean;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * Opens and saves cases in a database of 1,000 rows and in one of 1,000,000, in turn, and
 * says how much longer the large one takes. A case is the same in both, and a thousand
 * people are at theirs.
 */
public final class Rows {

	private static final int PEOPLE = 1000;

	private static final int FEW = 1000;

	private static final int ROUNDS = 21;

	private static final int WARM_UP = 3;

	private static final int BATCH = 10_000;

	private static final int DAYS = 180;

	private static final String QUIET = "--logging.level.root=off";

	private static final OperatingSystemMXBean PROCESS = (OperatingSystemMXBean) ManagementFactory
		.getOperatingSystemMXBean();

	private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);

	/**
	 * What one operation took.
	 *
	 * @param elapsed milliseconds by the clock
	 * @param processor milliseconds of this process, which holds H2 but not PostgreSQL
	 */
	private record Time(double elapsed, double processor) {
	}

	private record Filled(Server server, List<Secret> people) {
	}

	/**
	 * Measures one kind of database.
	 * @param arguments "h2" or "postgres", and how many rows are many
	 */
	public static void main(String[] arguments) throws Exception {
		Path folder = Files.createTempDirectory("simexit-rows");
		Rows rows = new Rows();
		int code = 0;
		try {
			rows.run(arguments[0], Integer.parseInt(arguments[1]), folder);
		}
		catch (Exception ex) {
			rows.out.println("Not measured: " + ex);
			code = 1;
		}
		FileSystemUtils.deleteRecursively(folder);
		System.exit(code);
	}

	private void run(String kind, int many, Path folder) throws Exception {
		Path data = Server.copyOfData(folder.resolve("data"));
		Filled small = filled(address(kind, folder.resolve("small")), data, FEW);
		Filled large = filled(address(kind, folder.resolve("large")), data, many);
		this.out.printf("%s, %d and %d rows, cases of %d signs%n", kind, FEW, many, size(large));
		List<List<Time>> times = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		for (int round = -WARM_UP; round < ROUNDS; round++) {
			List<Time> measured = List.of(open(small), open(large), save(small), save(large));
			for (int index = 0; index < measured.size() && round >= 0; index++) {
				times.get(index).add(measured.get(index));
			}
		}
		say("open", times.get(0), times.get(1));
		say("save", times.get(2), times.get(3));
		small.server().close();
		large.server().close();
	}

	private void say(String what, List<Time> few, List<Time> many) {
		double elapsed = median(many.stream().map(Time::elapsed).toList());
		double processor = median(many.stream().map(Time::processor).toList());
		this.out.printf("%s: %.3f ms, %.2f times that of few rows; processor %.3f ms, %.2f times (at most 1.1)%n", what,
				elapsed, elapsed / median(few.stream().map(Time::elapsed).toList()), processor,
				processor / median(few.stream().map(Time::processor).toList()));
	}

	/** With the settings that SimExit ships for a file of H2. */
	private static String address(String kind, Path file) {
		return kind.equals("h2") ? "jdbc:h2:file:" + file + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0"
				: Databases.fresh("postgres");
	}

	/** The people's cases are real ones; of the others nothing is read but the key. */
	private Filled filled(String address, Path data, int rows) {
		Server server = Server.start(address, data, QUIET);
		List<Secret> people = new ArrayList<>();
		for (int index = 0; index < PEOPLE; index++) {
			CaseFile file = CaseFile.begin(Secret.fresh());
			server.get(Cases.class).save(file, SampleAnswers.EVERY);
			people.add(file.secret());
		}
		JdbcTemplate jdbc = server.get(JdbcTemplate.class);
		Random random = new Random(PEOPLE);
		int size = jdbc.queryForObject("select min(length(sealed)) from case_file", Integer.class);
		for (int done = PEOPLE; done < rows; done += BATCH) {
			fill(jdbc, Math.min(BATCH, rows - done), size, random);
		}
		server.close();
		return new Filled(Server.start(address, data, QUIET), people);
	}

	private static void fill(JdbcTemplate jdbc, int rows, int size, Random random) {
		List<Object[]> batch = new ArrayList<>();
		for (int row = 0; row < rows; row++) {
			batch.add(new Object[] { signs(random, 32), signs(random, size).substring(0, size),
					LocalDate.now().minusDays(random.nextInt(DAYS)) });
		}
		jdbc.batchUpdate("insert into case_file (id, version, sealed, last_used) values (?, 1, ?, ?)", batch);
	}

	private static String signs(Random random, int bytes) {
		byte[] some = new byte[bytes];
		random.nextBytes(some);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(some);
	}

	private static int size(Filled filled) {
		return filled.server()
			.get(JdbcTemplate.class)
			.queryForObject("select max(length(sealed)) from case_file", Integer.class);
	}

	private static Time open(Filled filled) {
		Cases cases = filled.server().get(Cases.class);
		return each(filled, (secret) -> cases.open(secret).orElseThrow());
	}

	/** Opens as well, as every form that is sent does. */
	private static Time save(Filled filled) {
		Cases cases = filled.server().get(Cases.class);
		return each(filled, (secret) -> {
			CaseFile file = cases.open(secret).orElseThrow();
			cases.save(file, file.answers());
		});
	}

	private static Time each(Filled filled, Consumer<Secret> visit) {
		List<Secret> order = new ArrayList<>(filled.people());
		Collections.shuffle(order);
		long began = System.nanoTime();
		long processor = PROCESS.getProcessCpuTime();
		order.forEach(visit);
		double each = 1e6 * order.size();
		return new Time((System.nanoTime() - began) / each, (PROCESS.getProcessCpuTime() - processor) / each);
	}

	private static double median(List<Double> values) {
		return values.stream().sorted().toList().get(values.size() / 2);
	}

}
