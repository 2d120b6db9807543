package be.simexit.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The words of the interface are complete in every offered language.
 */
class MessageTests {

	private static final Path RESOURCES = Path.of("src", "main", "resources");

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

	@ParameterizedTest
	@ValueSource(strings = { "common", "journey", "money", "operators", "pages", "admin" })
	void everyOfferedLanguageHasTheSameKeysAndPlaceholders(String file) {
		Properties english = read(file, Language.EN);
		for (Language language : Language.offered()) {
			Properties translated = read(file, language);
			assertThat(translated.keySet()).as("%s in %s", file, language).isEqualTo(english.keySet());
			english.forEach((key, text) -> {
				String other = translated.getProperty(key.toString());
				assertThat(other).as("%s in %s", key, language).isNotBlank();
				assertThat(placeholders(other)).as("%s in %s", key, language).isEqualTo(placeholders(text.toString()));
			});
		}
	}

	@Test
	void messagesWithPlaceholdersHaveNoApostropheThatSwallowsThem() {
		for (String file : new String[] { "common", "journey", "money", "operators", "pages", "admin" }) {
			for (Language language : Language.offered()) {
				read(file, language).forEach(
						(key, text) -> assertThat(text.toString()).as("%s in %s", key, language).doesNotContain("'"));
			}
		}
	}

	@Test
	void templatesUseOnlyKeysThatExist() {
		Set<String> known = new TreeSet<>();
		for (String file : new String[] { "common", "journey", "money", "operators", "pages", "admin" }) {
			known.addAll(read(file, Language.EN).stringPropertyNames());
		}

		assertThat(literalKeys()).hasSizeGreaterThan(60).isSubsetOf(known);
	}

	private static Set<String> literalKeys() {
		Pattern key = Pattern.compile("#\\{([a-zA-Z0-9.-]+)[(}]|say\\('([a-zA-Z0-9.-]+)'[,)]");
		Set<String> keys = new TreeSet<>();
		try (Stream<Path> templates = Files.walk(RESOURCES.resolve("templates"))) {
			templates.filter(Files::isRegularFile)
				.forEach((template) -> key.matcher(text(template))
					.results()
					.map((match) -> (match.group(1) != null) ? match.group(1) : match.group(2))
					.forEach(keys::add));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return keys;
	}

	private static Set<String> placeholders(String text) {
		Set<String> names = new TreeSet<>();
		PLACEHOLDER.matcher(text).results().forEach((match) -> names.add(match.group(1)));
		return names;
	}

	private static Properties read(String file, Language language) {
		String suffix = (language == Language.EN) ? "" : "_" + language.code();
		Properties properties = new Properties();
		try {
			properties.load(Files.newBufferedReader(
					RESOURCES.resolve("messages").resolve(file + suffix + ".properties"), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return properties;
	}

	private static String text(Path path) {
		try {
			return Files.readString(path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
