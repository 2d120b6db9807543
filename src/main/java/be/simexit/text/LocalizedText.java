package be.simexit.text;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One text in several languages, as it stands side by side in a data file.
 *
 * @param byLanguage the text of each language; never blank
 */
public record LocalizedText(Map<Language, String> byLanguage) {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

	public LocalizedText {
		byLanguage = Map.copyOf(byLanguage);
	}

	/**
	 * Reads a text from language codes.
	 * @param byCode text by ISO 639-1 code
	 * @return the text
	 * @throws IllegalArgumentException if a code is unknown or a text is blank
	 */
	@JsonCreator
	public static LocalizedText ofCodes(Map<String, String> byCode) {
		Map<Language, String> texts = new EnumMap<>(Language.class);
		byCode.forEach((code, text) -> {
			Language language = Language.ofCode(code)
				.filter((known) -> !known.isConverted())
				.orElseThrow(() -> new IllegalArgumentException("unknown language '" + code + "'"));
			if (text == null || text.isBlank()) {
				throw new IllegalArgumentException("the text in '" + code + "' is blank");
			}
			texts.put(language, text.strip());
		});
		return new LocalizedText(texts);
	}

	/**
	 * The text by language code, the inverse of {@link #ofCodes}.
	 * @return text by ISO 639-1 code, in the order of {@link Language}
	 */
	@JsonValue
	public Map<String, String> toCodes() {
		Map<String, String> codes = new LinkedHashMap<>();
		for (Language language : Language.values()) {
			if (this.byLanguage.containsKey(language)) {
				codes.put(language.code(), Objects.requireNonNull(this.byLanguage.get(language)));
			}
		}
		return codes;
	}

	/**
	 * The text in a language, converted where that language is, in English where it is
	 * missing.
	 * @param language the wanted language
	 * @return the text, or an empty string if there is no English text either
	 */
	public String in(Language language) {
		String text = this.byLanguage.get(language.source());
		return (text != null) ? language.show(text) : this.byLanguage.getOrDefault(Language.EN, "");
	}

	/**
	 * The languages out of the given ones in which this text is missing.
	 * @param languages the languages in which it must be complete
	 * @return the codes of the missing ones, empty if complete
	 */
	public List<String> missing(List<Language> languages) {
		return languages.stream()
			.filter((language) -> !this.byLanguage.containsKey(language.source()))
			.map(Language::code)
			.toList();
	}

	/**
	 * The names between braces in any of the languages.
	 * @return names without braces, sorted
	 */
	public Set<String> placeholders() {
		Set<String> names = new TreeSet<>();
		for (String text : this.byLanguage.values()) {
			PLACEHOLDER.matcher(text).results().forEach((match) -> names.add(match.group(1)));
		}
		return names;
	}

	/**
	 * Fills one placeholder in every language.
	 * @param name the name between braces
	 * @param value what stands there instead
	 * @return the filled text
	 */
	public LocalizedText fill(String name, String value) {
		String brace = "{" + name + "}";
		if (this.byLanguage.values().stream().noneMatch((text) -> text.contains(brace))) {
			return this;
		}
		Map<Language, String> filled = new EnumMap<>(Language.class);
		this.byLanguage.forEach((language, text) -> filled.put(language, text.replace(brace, value)));
		return new LocalizedText(filled);
	}

}
