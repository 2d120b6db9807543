package be.simexit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No word of the interface is kept, and translated, that nothing says any more. A key is
 * said where it stands in a template or a class; where it hangs on a type of codes
 * ({@link WordTests}); or where a template or class has its beginning, up to a dot, and
 * the rest is made of names that are known. So some spare keys are not found, but none is
 * called spare that is said.
 */
class SpareWordTests {

	private static final Path MAIN = Path.of("src", "main");

	private static final List<String> FILES = List.of("common", "journey", "money", "operators", "pages", "admin");

	/** A key of the words, also without what is in the braces behind it. */
	private static final Pattern KEY = Pattern.compile("[\"'#{|]([a-zA-Z][\\w-]*(?:\\.[\\w-]+)*)[\"'})(|]");

	/** The beginning of a key that is put together. */
	private static final Pattern BEGINNING = Pattern.compile("[\"'|]([a-zA-Z][\\w.-]*\\.)(?:[\"']|\\$\\{)");

	private static final Pattern QUOTED = Pattern.compile("\"([^\"\n]*)\"|'([^'\n]*)'|\\|([^|\n]*)\\|");

	private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9-]+");

	/** A part of a record is a field of a form or an entry. */
	private static final Pattern PART = Pattern.compile("\\b([a-z][a-zA-Z0-9]*)\\s*[,)]");

	private static final Pattern CODE = Pattern.compile("code: ([\\w-]+)");

	private static final Set<String> SAID = new TreeSet<>(WordTests.keysOfCodes());

	private static final Set<String> BEGINNINGS = new TreeSet<>();

	private static final Set<String> NAMES = new TreeSet<>();

	@BeforeAll
	static void read() throws IOException {
		for (String text : texts(MAIN.resolve("java"), ".java")) {
			note(text);
			PART.matcher(text).results().map((part) -> part.group(1)).forEach(NAMES::add);
		}
		texts(MAIN.resolve("resources").resolve("templates"), ".html").forEach(SpareWordTests::note);
		texts(MAIN.resolve("resources").resolve("data"), ".yaml")
			.forEach((text) -> CODE.matcher(text).results().map((code) -> code.group(1)).forEach(NAMES::add));
		WordTests.codes().values().forEach(NAMES::addAll);
	}

	private static void note(String text) {
		KEY.matcher(text).results().map((key) -> key.group(1)).forEach(SAID::add);
		BEGINNING.matcher(text).results().map((beginning) -> beginning.group(1)).forEach(BEGINNINGS::add);
		QUOTED.matcher(text)
			.results()
			.flatMap((quoted) -> NAME.matcher(quoted.group()).results())
			.map(MatchResult::group)
			.forEach(NAMES::add);
	}

	@Test
	void everyWordIsSaidSomewhere() throws IOException {
		Set<String> keys = new TreeSet<>();
		for (String file : FILES) {
			Files.readAllLines(MAIN.resolve("resources").resolve("messages").resolve(file + ".properties"))
				.stream()
				.filter((line) -> line.matches("[a-zA-Z][^=]*=.*"))
				.map((line) -> line.substring(0, line.indexOf('=')).strip())
				.forEach(keys::add);
		}

		assertThat(keys).hasSizeGreaterThan(1500);
		assertThat(keys.stream().filter((key) -> !isSaid(key))).isEmpty();
	}

	@Test
	void aSpareWordIsNamed() {
		assertThat(isSaid("admin.login.title")).isTrue();
		assertThat(isSaid("problem.endDate.missing")).isTrue();
		assertThat(isSaid("operator.nobodysaysthis")).isFalse();
		assertThat(isSaid("problem.nobodysaysthis")).isFalse();
	}

	private static boolean isSaid(String key) {
		return SAID.contains(key) || BEGINNINGS.stream()
			.anyMatch((beginning) -> key.startsWith(beginning) && isMadeOfNames(key.substring(beginning.length())));
	}

	private static boolean isMadeOfNames(String rest) {
		return Stream.of(rest.split("\\.")).allMatch((name) -> NAMES.contains(name) || name.matches("[0-9]+"));
	}

	private static List<String> texts(Path folder, String ending) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			List<Path> all = files.filter((file) -> file.toString().endsWith(ending)).toList();
			List<String> texts = new ArrayList<>();
			for (Path file : all) {
				texts.add(Files.readString(file));
			}
			return texts;
		}
	}

}
