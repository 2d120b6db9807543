package be.simexit.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.ibm.icu.text.MessageFormat;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The words of the interface are complete in every offered language.
 */
class MessageTests {

	private static final Path RESOURCES = Path.of("src", "main", "resources");

	/**
	 * Names of sources are compared with those of the data files, in the room operator.
	 */
	private static final String SOURCES = "sources";

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
		for (String file : Stream.concat(FILES.stream(), Stream.of(SOURCES)).toList()) {
			for (Language language : Language.offered()) {
				read(file, language).forEach(
						(key, text) -> assertThat(text.toString()).as("%s in %s", key, language).doesNotContain("'"));
			}
		}
	}

	/** What follows begins with a capital, and most languages want none after a colon. */
	@Test
	void theNextDayOfTheMoneyStandsBeforeItsSentenceWithoutAColon() {
		for (Language language : List.of(Language.EN, Language.NL, Language.FR, Language.DE)) {
			read("money", language).forEach((key, text) -> {
				if (key.toString().startsWith("bill.next.")) {
					assertThat(text.toString()).as("%s in %s", key, language).doesNotContain(":");
				}
			});
		}
	}

	/** In China 停机 is a pause that can be undone; the end of a line is 终止 or 停用. */
	@Test
	void theEndOfALineIsNeverCalledAPause() throws IOException {
		try (Stream<Path> files = Files.walk(RESOURCES)) {
			for (Path file : files.filter((path) -> path.toString().matches(".*\\.(yaml|properties)")).toList()) {
				assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern("停机(?!保号)");
			}
		}
	}

	/** Letters, pages and checklists say gsm-nummer, numéro de GSM, Handynummer. */
	@Test
	void aMobileNumberHasOneNameInEachLanguage() throws IOException {
		try (Stream<Path> files = Files.walk(RESOURCES)) {
			for (Path file : files.filter((path) -> path.toString().matches(".*\\.(yaml|properties)")).toList()) {
				assertThat(Files.readString(file)).as(file.toString())
					.doesNotContainPattern("[Mm]obiele? nummer|[Nn]uméros? mobile|[Nn]uméros? de portable"
							+ "|Mobil(funk|ruf)?nummer|Rufnummer(?!n)");
			}
		}
	}

	@Test
	void pluralsAreSaidOnlyWhereTheyAreCounted() throws IOException {
		Set<String> plurals = new TreeSet<>();
		for (String file : FILES) {
			read(file, Language.EN).forEach((key, text) -> {
				if (text.toString().contains(",plural,")) {
					plurals.add(key.toString());
				}
			});
		}
		assertThat(plurals).isNotEmpty();
		try (Stream<Path> templates = Files.walk(RESOURCES.resolve("templates"))) {
			for (Path template : templates.filter(Files::isRegularFile).toList()) {
				String html = Files.readString(template);
				assertThat(plurals).as(template.toString()).noneMatch((key) -> html.contains("#{" + key + "("));
			}
		}
	}

	/** The arguments of a message, also those inside a plural. */
	private static Set<String> placeholders(String text) {
		return new TreeSet<>(new MessageFormat(text, Locale.ROOT).getArgumentNames());
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
