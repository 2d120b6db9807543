package be.simexit.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The languages of SimExit, in the order of the language switch.
 */
public enum Language implements Coded {

	EN("English", true), ZH("中文", true), NL("Nederlands", true), FR("Français", true), DE("Deutsch", true);

	/**
	 * The languages of ISO 639-3 that are written as Chinese (macrolanguage zho), which a
	 * browser may name instead.
	 */
	private static final Set<String> CHINESE = Set.of("cmn", "yue", "wuu", "nan", "hak", "gan", "hsn", "zho", "chi");

	private final String ownName;

	private final boolean offered;

	private final Locale locale;

	Language(String ownName, boolean offered) {
		this.ownName = ownName;
		this.offered = offered;
		this.locale = "ZH".equals(name()) ? Locale.SIMPLIFIED_CHINESE : Locale.forLanguageTag(code() + "-BE");
	}

	/**
	 * The languages in which every page is complete.
	 * @return at least English, in the order of the switch
	 */
	public static List<Language> offered() {
		return Arrays.stream(values()).filter((language) -> language.offered).toList();
	}

	/**
	 * The languages in which a letter to an operator can be written.
	 * @return Dutch, French, German and English, in this order
	 */
	public static List<Language> ofLetters() {
		return List.of(NL, FR, DE, EN);
	}

	/**
	 * Finds a language of letters by its code.
	 * @param code an ISO 639-1 code, null for none
	 * @return the language, or empty if no letter can be in it
	 */
	public static Optional<Language> ofLetter(@Nullable String code) {
		return ofLetters().stream().filter((language) -> language.code().equals(code)).findFirst();
	}

	/**
	 * Finds a language by its code.
	 * @param code an ISO 639-1 code such as "zh", in any case
	 * @return the language, or empty if SimExit does not know it
	 */
	public static Optional<Language> ofCode(String code) {
		return Arrays.stream(values()).filter((language) -> language.code().equalsIgnoreCase(code)).findFirst();
	}

	/**
	 * Finds the language of pages that a browser or a link names.
	 * @param tag a language tag such as "nl-BE", "zh_TW", "yue-HK" or "cmn", in any case
	 * @return the offered language, or empty if pages are in no such language
	 */
	public static Optional<Language> ofTag(String tag) {
		String primary = tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
		return ofCode(CHINESE.contains(primary) ? "zh" : primary).filter(Language::isOffered);
	}

	/**
	 * The language of a locale, English where pages are not offered in that language.
	 * @param locale any locale
	 * @return an offered language
	 */
	public static Language of(Locale locale) {
		return ofCode(locale.getLanguage()).filter((language) -> language.offered).orElse(EN);
	}

	/**
	 * The value of the {@code lang} attribute.
	 * @return a BCP 47 tag; Chinese is {@code zh-Hans}
	 */
	public String tag() {
		return (this == ZH) ? "zh-Hans" : code();
	}

	/**
	 * Its name in itself, for what leads to a text in it or stands above one; such a name
	 * is marked as being in this language.
	 * @return for example "Nederlands"
	 */
	public String ownName() {
		return this.ownName;
	}

	public boolean isOffered() {
		return this.offered;
	}

	/**
	 * The locale that formats dates and amounts in this language.
	 * @return the language as used in Belgium, for Chinese as used in China
	 */
	public Locale locale() {
		return this.locale;
	}

}
