package be.simexit.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The shipped data files as text.
 */
final class DataTexts {

	private static final Path DATA = Path.of("src", "main", "resources", "data");

	private DataTexts() {
	}

	/**
	 * All YAML files by their names, such as "operators/orange.yaml".
	 */
	static Map<String, String> all() {
		Map<String, String> texts = new TreeMap<>();
		try (Stream<Path> files = Files.walk(DATA)) {
			files.filter((file) -> file.toString().endsWith(".yaml"))
				.map((file) -> DATA.relativize(file).toString().replace('\\', '/'))
				.forEach((name) -> texts.put(name, of(name)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return texts;
	}

	static String of(String name) {
		try {
			return Files.readString(DATA.resolve(name));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
