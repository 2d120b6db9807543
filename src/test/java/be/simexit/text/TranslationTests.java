package be.simexit.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No translation is older than its English. {@code seen.txt} notes, for every text, the
 * check sums of all languages as they were when somebody last compared them.
 */
class TranslationTests {

	private static final Path SEEN = Path.of("src", "test", "resources", "translations", "seen.txt");

	/** Set to note that all translations were compared with their English. */
	private static final boolean COMPARED = Boolean.getBoolean("simexit.translations.compared");

	@Test
	void noTranslationIsOlderThanItsEnglish() throws IOException {
		Map<String, List<String>> now = sums(ShippedTexts.all());
		if (COMPARED) {
			Files.write(SEEN, now.entrySet().stream().map((text) -> line(text.getKey(), text.getValue())).toList());
		}
		assertThat(faults(read(), now))
			.as("texts to compare; then run with -Dsimexit.translations.compared=true, which notes it")
			.isEmpty();
	}

	@Test
	void aStaleTranslationIsNamed() {
		Map<String, List<String>> seen = sums(Map.of("a", text("Bill", "账单", "Factuur")));

		assertThat(faults(seen, sums(Map.of("a", text("Last bill", "最后账单", "Factuur")))))
			.containsExactly("a: nl is older than its English");
		assertThat(faults(seen, sums(Map.of("a", text("Last bill", "最后账单", "Eindfactuur")))))
			.containsExactly("a: not noted yet");
		assertThat(faults(seen, sums(Map.of("a", text("Bill", "账单", "Rekening"))))).isEmpty();
		assertThat(faults(seen, sums(Map.of("b", text("Bill", "账单", "Factuur"))))).containsExactly("a: is gone",
				"b: not noted yet");
	}

	/** All that is wrong; a better translation of the same English is not. */
	private static List<String> faults(Map<String, List<String>> seen, Map<String, List<String>> now) {
		List<String> faults = new ArrayList<>();
		seen.keySet().stream().filter((key) -> !now.containsKey(key)).forEach((key) -> faults.add(key + ": is gone"));
		now.forEach((key, sums) -> {
			List<String> before = seen.getOrDefault(key, List.of());
			if (before.isEmpty()) {
				faults.add(key + ": not noted yet");
			}
			else if (!before.get(0).equals(sums.get(0))) {
				List<String> stale = stale(key, before, sums);
				faults.addAll(stale.isEmpty() ? List.of(key + ": not noted yet") : stale);
			}
		});
		return faults;
	}

	private static List<String> stale(String key, List<String> before, List<String> now) {
		List<String> stale = new ArrayList<>();
		for (Language language : Language.offered()) {
			int place = Language.offered().indexOf(language);
			if (language != Language.EN && !"-".equals(now.get(place)) && now.get(place).equals(before.get(place))) {
				stale.add(key + ": " + language.code() + " is older than its English");
			}
		}
		return stale;
	}

	private static Map<String, List<String>> sums(Map<String, Map<Language, String>> texts) {
		Map<String, List<String>> sums = new TreeMap<>();
		texts.forEach((key, text) -> sums.put(key,
				Language.offered().stream().map((language) -> sum(text.get(language))).toList()));
		return sums;
	}

	private static String sum(String text) {
		if (text == null) {
			return "-";
		}
		CRC32 sum = new CRC32();
		sum.update(text.strip().getBytes(StandardCharsets.UTF_8));
		return "%08x".formatted(sum.getValue());
	}

	private static Map<Language, String> text(String english, String chinese, String dutch) {
		return Map.of(Language.EN, english, Language.ZH, chinese, Language.NL, dutch);
	}

	private static String line(String key, List<String> sums) {
		return key + "\t" + String.join(" ", sums);
	}

	private static Map<String, List<String>> read() throws IOException {
		return Files.readAllLines(SEEN)
			.stream()
			.map((line) -> line.split("\t"))
			.collect(Collectors.toMap((parts) -> parts[0], (parts) -> List.of(parts[1].split(" "))));
	}

}
