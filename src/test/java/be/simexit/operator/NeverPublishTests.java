package be.simexit.operator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What must not be published ({@code facts/never-publish.txt}) stands nowhere in what the
 * product ships.
 */
class NeverPublishTests {

	@Test
	void noForbiddenValueStandsInAnyResource() throws IOException {
		List<String> forbidden = Files.readAllLines(Path.of("src/test/resources/facts/never-publish.txt"));
		assertThat(forbidden).hasSizeGreaterThan(30);
		try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
			for (Path file : files.filter(NeverPublishTests::isText).toList()) {
				String content = squeeze(Files.readString(file));
				assertThat(forbidden).as("%s", file).noneMatch((value) -> content.contains(squeeze(value)));
			}
		}
	}

	private static boolean isText(Path file) {
		return Files.isRegularFile(file) && !file.toString().matches(".*\\.(png|ico)");
	}

	private static String squeeze(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
	}

}
