package be.simexit.chaos;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a node runs.
 *
 * @param program options of the virtual machine and what it runs
 * @param settings what this build needs beside the settings of its node
 */
record Build(List<String> program, List<String> settings) {

	/** The memory that is promised to be enough; compiled for a short life. */
	private static final List<String> OPTIONS = List.of("-Xmx256m", "-XX:+ExitOnOutOfMemoryError",
			"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

	private static final String MAIN = "be.simexit.SimExitApplication";

	/** What was just compiled, without the settings of the tests. */
	static final Build THIS = of(List.of("-cp", withoutTests(), MAIN), List.of());

	/**
	 * An earlier one. Its data files are older, whenever they were built.
	 * @param path a jar, or a class path
	 */
	static Build older(String path) {
		List<String> program = path.endsWith(".jar") ? List.of("-jar", path) : List.of("-cp", path, MAIN);
		return of(program, List.of("--simexit.content.release=1"));
	}

	private static String withoutTests() {
		return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !entry.endsWith("test-classes"))
			.collect(Collectors.joining(File.pathSeparator));
	}

	private static Build of(List<String> program, List<String> settings) {
		List<String> all = new ArrayList<>(OPTIONS);
		all.addAll(program);
		return new Build(all, settings);
	}

}
