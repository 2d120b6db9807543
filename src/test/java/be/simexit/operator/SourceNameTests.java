package be.simexit.operator;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import be.simexit.content.Source;
import be.simexit.text.Language;
import be.simexit.text.RealWords;
import be.simexit.text.Words;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every source of the data files has a name in every language, in
 * {@code messages/sources_*.properties}.
 */
class SourceNameTests {

	private static final List<OperatorEntry> OPERATORS = RealDirectory.load().operators();

	/** Names every source that misses one, not only the first. */
	@Test
	void everySourceOfTheDataFilesIsNamedInEveryLanguage() throws IOException {
		Map<String, String> named = namesByKey();
		Set<String> faults = new TreeSet<>();
		for (Language language : others()) {
			Properties words = read("sources_" + language.code());
			named.forEach((key, name) -> {
				if (words.getProperty(key, "").isBlank()) {
					faults.add("sources_%s.properties lacks %s, for \"%s\"".formatted(language.code(), key, name));
				}
			});
		}
		assertThat(named).hasSizeGreaterThan(150);
		assertThat(faults).isEmpty();
	}

	@Test
	void noSourceIsNamedThatNoDataFileHas() throws IOException {
		Set<String> known = new TreeSet<>(namesByKey().keySet());
		known.addAll(read("sources").stringPropertyNames());
		Set<String> faults = new TreeSet<>();
		for (Language language : others()) {
			Set<String> more = new TreeSet<>(read("sources_" + language.code()).stringPropertyNames());
			more.removeAll(known);
			more.forEach((key) -> faults.add("no source is named " + key + " in " + language.code()));
		}
		assertThat(faults).isEmpty();
	}

	@Test
	void namesThatDifferInSignsOnlyAreWrittenAlike() {
		assertThat(names().collect(Collectors.groupingBy((name) -> new Source(name, null).key(), Collectors.toSet())))
			.allSatisfy((key, names) -> assertThat(names).as(key).hasSize(1));
	}

	@Test
	void aSourceWithAnAddressIsSaidByItsName() {
		Source source = new Source("px7", "Proximus help page on the costs of cancelling",
				"https://www.proximus.be/en");

		assertThat(source.said(RealWords.in(Language.EN))).isEqualTo("Proximus help page on the costs of cancelling");
		assertThat(source.said(RealWords.in(Language.NL)))
			.isEqualTo("Hulppagina van Proximus over de kosten bij opzegging");
		assertThat(source.said(RealWords.in(Language.FR)))
			.isEqualTo("Page d’aide de Proximus sur les frais de résiliation");
		assertThat(source.said(RealWords.in(Language.DE)))
			.isEqualTo("Hilfeseite von Proximus zu den Kosten einer Kündigung");
		assertThat(source.said(RealWords.in(Language.ZH))).isEqualTo("Proximus 注销费用帮助页");
	}

	/** Two data files may give one code to two sources. */
	@Test
	void aCodeOfTwoDataFilesIsSaidByTheNameInEach() {
		Words dutch = RealWords.in(Language.NL);

		assertThat(said("scarlet", "ad1", dutch)).isEqualTo("Data News over Scarlet");
		assertThat(said("undo", "ad1", dutch)).isEqualTo("Voorwaarden van UNDO");
	}

	/** An editor may give another name to a code of the data file. */
	@Test
	void whatAnEditorTypedIsSaidAsTyped() {
		for (Language language : Language.offered()) {
			Words words = RealWords.in(language);

			assertThat(new Source("Pagina 4 van mijn contract", null).said(words))
				.isEqualTo("Pagina 4 van mijn contract");
			assertThat(new Source("我的账单", "https://example.com/bill").said(words)).isEqualTo("我的账单");
			assertThat(new Source("ad1", "My own bill", null).said(words)).isEqualTo("My own bill");
		}
	}

	/** The product itself names a source when an editor takes what a visitor proposed. */
	@Test
	void whatTheProductNamesIsSaidInEveryLanguage() {
		Source checked = new Source("e1", Source.CHECKED_BY_EDITOR, "https://example.com/");

		assertThat(RealWords.in(Language.EN).say(checked.key())).isEqualTo(Source.CHECKED_BY_EDITOR);
		assertThat(others()).allSatisfy(
				(language) -> assertThat(checked.said(RealWords.in(language))).isNotEqualTo(Source.CHECKED_BY_EDITOR));
	}

	private static String said(String operator, String code, Words words) {
		return OPERATORS.stream()
			.filter((entry) -> entry.code().equals(operator))
			.map((entry) -> entry.data().sources().get(code).said(words))
			.findFirst()
			.orElseThrow();
	}

	private static Stream<String> names() {
		return OPERATORS.stream().flatMap((entry) -> entry.data().sources().values().stream()).map(Source::name);
	}

	private static Map<String, String> namesByKey() {
		Map<String, String> names = new TreeMap<>();
		names().forEach((name) -> names.put(new Source(name, null).key(), name));
		return names;
	}

	private static List<Language> others() {
		return Language.offered().stream().filter((language) -> language != Language.EN).toList();
	}

	private static Properties read(String file) throws IOException {
		Properties properties = new Properties();
		Path path = Path.of("src", "main", "resources", "messages", file + ".properties");
		try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}

}
