package be.simexit.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import be.simexit.content.Source;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Every text that is shipped in several languages, of messages and of data files.
 */
final class ShippedTexts {

	private static final Path MESSAGES = Path.of("src", "main", "resources", "messages");

	private final Map<String, Map<Language, String>> texts = new TreeMap<>();

	private ShippedTexts() {
	}

	/**
	 * Reads all texts.
	 * @return the text of each language by where it stands, such as
	 * "messages/money/field.debt" or "stages.yaml/block/title"; names of sources stand in
	 * English in the data files and in other languages in the messages
	 */
	static Map<String, Map<Language, String>> all() {
		ShippedTexts shipped = new ShippedTexts();
		for (String file : List.of("common", "journey", "money", "operators", "pages", "sources", "admin")) {
			for (Language language : Language.offered()) {
				shipped.readMessages(file, language);
			}
		}
		DataTexts.all()
			.forEach((file, yaml) -> shipped.readData(file,
					new Load(LoadSettings.builder().build()).loadFromString(yaml)));
		return shipped.texts;
	}

	private void readMessages(String file, Language language) {
		String suffix = (language == Language.EN) ? "" : "_" + language.code();
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(file + suffix + ".properties"),
				StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		properties.forEach((key, text) -> this.texts
			.computeIfAbsent("messages/" + file + "/" + key, (where) -> new EnumMap<>(Language.class))
			.put(language, text.toString()));
	}

	private void readData(String where, Object node) {
		if (node instanceof Map<?, ?> map && map.containsKey("en")) {
			Map<Language, String> text = new EnumMap<>(Language.class);
			map.forEach(
					(code, value) -> text.put(Language.ofCode(code.toString()).orElseThrow(), String.valueOf(value)));
			this.texts.put(where, text);
		}
		else if (node instanceof Map<?, ?> map) {
			map.forEach((name, value) -> readData(where + "/" + name, value));
			if (map.get("sources") instanceof Map<?, ?> sources) {
				sources.values().forEach(this::readSource);
			}
		}
		else if (node instanceof List<?> list) {
			for (int index = 0; index < list.size(); index++) {
				readData(where + "/" + name(list.get(index), index), list.get(index));
			}
		}
	}

	private void readSource(Object source) {
		if (source instanceof Map<?, ?> map && map.get("name") instanceof String name) {
			this.texts
				.computeIfAbsent("messages/sources/" + new Source(name, null).key(),
						(where) -> new EnumMap<>(Language.class))
				.put(Language.EN, name);
		}
	}

	/** An entry is named by its code, so that one before it may come and go. */
	private static Object name(Object entry, int index) {
		if (!(entry instanceof Map<?, ?> map)) {
			return index;
		}
		return map.containsKey("code") ? map.get("code") : map.containsKey("id") ? map.get("id") : index;
	}

}
