package be.simexit.admin;

import java.util.EnumMap;
import java.util.Map;

import be.simexit.text.Language;
import be.simexit.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A text as an editor typed it, language by language.
 */
record TypedTexts(@Nullable String en, @Nullable String zh, @Nullable String nl, @Nullable String fr,
		@Nullable String de) {

	static TypedTexts of(@Nullable LocalizedText text) {
		return new TypedTexts(in(text, Language.EN), in(text, Language.ZH), in(text, Language.NL),
				in(text, Language.FR), in(text, Language.DE));
	}

	private static @Nullable String in(@Nullable LocalizedText text, Language language) {
		boolean there = text != null && text.byLanguage().containsKey(language);
		return (text != null && there) ? text.in(language) : null;
	}

	/**
	 * What was typed in a language, null if nothing.
	 */
	public @Nullable String in(String code) {
		return switch (code) {
			case "en" -> this.en;
			case "zh" -> this.zh;
			case "nl" -> this.nl;
			case "fr" -> this.fr;
			default -> this.de;
		};
	}

	/**
	 * The text, null if nothing was typed in any language.
	 */
	@Nullable LocalizedText text() {
		Map<Language, String> texts = new EnumMap<>(Language.class);
		for (Language language : Language.values()) {
			String typed = in(language.code());
			if (typed != null && !typed.isBlank()) {
				texts.put(language, typed.strip());
			}
		}
		return texts.isEmpty() ? null : new LocalizedText(texts);
	}

}
