package be.simexit.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The name of an operator stands free in every sentence, so that any name fits: no
 * article or elision before it ("d’Orange", but "de BASE"), no ending behind it.
 */
class BrandGrammarTests {

	private static final Path RESOURCES = Path.of("src", "main", "resources");

	/** Expressions of templates and of Java that fill the name of an operator in. */
	private static final List<Pattern> FILLED = List
		.of(Pattern.compile("#\\{([\\w.-]+)\\(\\$\\{[^}]*(?:brand|[oO]peratorName)"), Pattern.compile(
				"say\\(\\s*[\"']([\\w.-]+)[\"'](?:\\s*\\+[^,)]+)?,\\s*[^)]*?(?:brand|[oO]peratorName|operator\\()"));

	private static final Pattern TEXT = Pattern.compile("^\\s+(nl|fr|de|zh): \"(.*)\"$");

	private static final Map<String, Pattern> GLUED = Map.of("nl", beside("[\\p{L}’-]"), "de", beside("[\\p{L}’-]"),
			"zh", beside("\\p{IsHan}"), "fr",
			Pattern.compile("(?iU)(?:\\b(?:de|du|le|la|que|ce|je|ne|se)\\h|[’-]|\\p{L})(?:\\{0}|\\{operator})"
					+ "|(?:\\{0}|\\{operator})[\\p{L}’-]"));

	private static Pattern beside(String sign) {
		return Pattern.compile(sign + "(?:\\{0}|\\{operator})|(?:\\{0}|\\{operator})" + sign);
	}

	@Test
	void noNameOfAnOperatorIsGluedToAWord() throws IOException {
		List<String> faults = new ArrayList<>();
		Set<String> keys = keys();
		assertThat(keys).contains("operators.page", "operators.how", "channel.unknown.").hasSizeGreaterThan(25);
		for (Path file : files(RESOURCES.resolve("messages"), ".properties")) {
			String language = file.getFileName().toString().replaceAll("^[a-z]+_?|\\.properties$", "");
			for (String line : Files.readAllLines(file)) {
				String key = line.replaceFirst("=.*", "");
				if (GLUED.containsKey(language)
						&& keys.stream()
							.anyMatch((known) -> known.endsWith(".") ? key.startsWith(known) : key.equals(known))
						&& isGlued(language, line.substring(key.length()))) {
					faults.add(language + " " + line);
				}
			}
		}
		for (Path file : files(RESOURCES.resolve("data"), ".yaml")) {
			for (String line : Files.readAllLines(file)) {
				TEXT.matcher(line)
					.results()
					.filter((text) -> text.group(2).contains("{operator}") && isGlued(text.group(1), text.group(2)))
					.forEach((text) -> faults.add(file.getFileName() + line));
			}
		}

		assertThat(faults).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			fr | Le numéro de {operator} est inconnu
			fr | Résiliez l’abonnement d’{operator}
			nl | De site van {operator}s klantendienst
			nl | Uw {operator}-kaart
			de | Ihre {operator}-Karte
			zh | 打开{operator}的网页""")
	void aGluedNameIsNamed(String language, String text) {
		assertThat(isGlued(language, text)).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			fr | Résilier chez {operator} : la page
			nl | Zo zegt u op bij {operator}
			de | Kündigen: {operator}
			zh | 怎样注销 {operator} 电话卡""")
	void aFreeNameIsNot(String language, String text) {
		assertThat(isGlued(language, text)).isFalse();
	}

	private static boolean isGlued(String language, String text) {
		return GLUED.get(language).matcher(text).find();
	}

	/** What is put together at run time ends with a point. */
	private static Set<String> keys() throws IOException {
		Set<String> keys = new TreeSet<>();
		List<Path> sources = new ArrayList<>(files(RESOURCES.resolve("templates"), ".html"));
		sources.addAll(files(Path.of("src", "main", "java"), ".java"));
		for (Path source : sources) {
			String text = Files.readString(source);
			FILLED.forEach((filled) -> filled.matcher(text).results().forEach((found) -> keys.add(found.group(1))));
		}
		return keys;
	}

	private static List<Path> files(Path folder, String ending) {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter((file) -> file.toString().endsWith(ending)).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
