package be.simexit.chaos;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.FileSystemUtils;

/**
 * Lets everything happen to real nodes that can happen to them, while many people walk,
 * and reads afterwards whether every acknowledged answer is there. Ends with another code
 * than 0 if not.
 */
public final class Chaos {

	private static final int SMALL_DISK = 24;

	private static final int WALKERS_ON_IT = 10;

	private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);

	private final Path folder;

	private Chaos(Path folder) {
		this.folder = folder;
	}

	/**
	 * Runs the trials.
	 * @param arguments trials=: which, divided by commas; walkers=: how many; older=: the
	 * jar or class path of an older build, or nothing
	 */
	public static void main(String[] arguments) throws Exception {
		((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
		Chaos chaos = new Chaos(Files.createTempDirectory("simexit-chaos"));
		Map<String, String> said = Arrays.stream(arguments)
			.map((argument) -> argument.split("=", 2))
			.collect(Collectors.toMap((parts) -> parts[0], (parts) -> parts[1]));
		List<String> faults = chaos.run(Set.of(said.get("trials").split(",")), Integer.parseInt(said.get("walkers")),
				said.get("older"));
		faults.forEach(chaos.out::println);
		if (faults.isEmpty()) {
			FileSystemUtils.deleteRecursively(chaos.folder);
		}
		chaos.out.println(faults.isEmpty() ? "All is well" : faults.size() + " faults; logs are in " + chaos.folder);
		System.exit(faults.isEmpty() ? 0 : 1);
	}

	private List<String> run(Set<String> trials, int walkers, String older) throws Exception {
		List<String> faults = new ArrayList<>();
		TwoNodes twoNodes = new TwoNodes(this.out, this.folder, walkers);
		if (trials.contains("chaos")) {
			faults.addAll(twoNodes.chaos());
		}
		if (trials.contains("rolling") && older.isEmpty()) {
			this.out.println("Rolling upgrade: skipped, -Dchaos.older names no older build");
		}
		else if (trials.contains("rolling")) {
			faults.addAll(twoNodes.rolling(Build.older(older)));
		}
		if (trials.contains("disk")) {
			faults.addAll(fullDisk());
		}
		return faults;
	}

	private List<String> fullDisk() throws Exception {
		Optional<SmallDisk> mounted = SmallDisk.mount(this.folder.resolve("small"), SMALL_DISK);
		if (mounted.isEmpty()) {
			this.out.println("Full disk: skipped, this user may not mount");
			return List.of();
		}
		try (SmallDisk disk = mounted.get()) {
			return new FullDisk(this.out, disk, this.folder).run(WALKERS_ON_IT);
		}
	}

}
