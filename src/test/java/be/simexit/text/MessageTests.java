package be.simexit.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The words of the interface are complete in every offered language.
 */
class MessageTests {

	private static final Path RESOURCES = Path.of("src", "main", "resources");

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

	private static final List<String> FILES = List.of("common", "journey", "money", "operators", "pages", "admin");

	/** Names every text that is missing or odd, not only the first. */
	@Test
	void everyOfferedLanguageHasTheSameKeysAndPlaceholders() {
		List<String> faults = new ArrayList<>();
		for (String file : FILES) {
			Properties english = read(file, Language.EN);
			for (Language language : Language.offered()) {
				compare(file + " in " + language.code(), english, read(file, language), faults);
			}
		}
		assertThat(faults).isEmpty();
	}

	private static void compare(String where, Properties english, Properties translated, List<String> faults) {
		for (String key : new TreeSet<>(english.stringPropertyNames())) {
			String other = translated.getProperty(key, "");
			if (other.isBlank()) {
				faults.add(where + ": " + key + " is missing");
			}
			else if (!placeholders(other).equals(placeholders(english.getProperty(key)))) {
				faults.add(where + ": " + key + " has other placeholders");
			}
		}
		Set<String> unknown = new TreeSet<>(translated.stringPropertyNames());
		unknown.removeAll(english.stringPropertyNames());
		unknown.forEach((key) -> faults.add(where + ": " + key + " is not there in English"));
	}

	@Test
	void messagesWithPlaceholdersHaveNoApostropheThatSwallowsThem() {
		for (String file : FILES) {
			for (Language language : Language.offered()) {
				read(file, language).forEach(
						(key, text) -> assertThat(text.toString()).as("%s in %s", key, language).doesNotContain("'"));
			}
		}
	}

	private static Set<String> placeholders(String text) {
		Set<String> names = new TreeSet<>();
		PLACEHOLDER.matcher(text).results().forEach((match) -> names.add(match.group(1)));
		return names;
	}

	private static Properties read(String file, Language language) {
		String suffix = (language == Language.EN) ? "" : "_" + language.code();
		Properties properties = new Properties();
		Path path = RESOURCES.resolve("messages").resolve(file + suffix + ".properties");
		if (!Files.exists(path)) {
			return properties;
		}
		try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return properties;
	}

}
