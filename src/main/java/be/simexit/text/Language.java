package be.simexit.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

/**
 * The languages of SimExit, in the order of the language switch. In Traditional Chinese
 * nothing is written: its texts are the Simplified ones, converted.
 */
public enum Language implements Coded {

	EN("English", true), ZH("简体中文", true), ZH_HANT("繁體中文", false), NL("Nederlands", true), FR("Français", true),
	DE("Deutsch", true);

	/**
	 * The languages of ISO 639-3 that are written as Chinese (macrolanguage zho), which a
	 * browser may name instead.
	 */
	private static final Set<String> CHINESE = Set.of("zh", "cmn", "yue", "wuu", "nan", "hak", "gan", "hsn", "zho",
			"chi");

	/** Where people write Traditional signs. */
	private static final Set<String> TRADITIONAL_REGIONS = Set.of("tw", "hk", "mo");

	private static final Set<String> SIMPLIFIED_REGIONS = Set.of("cn", "sg", "my");

	private final String ownName;

	private final boolean offered;

	private final Locale locale;

	Language(String ownName, boolean offered) {
		this.ownName = ownName;
		this.offered = offered;
		this.locale = switch (name()) {
			case "ZH" -> Locale.SIMPLIFIED_CHINESE;
			case "ZH_HANT" -> Locale.TRADITIONAL_CHINESE;
			default -> Locale.forLanguageTag(code() + "-BE");
		};
	}

	/**
	 * The languages in which every text is written.
	 * @return at least English, in the order of the switch
	 */
	public static List<Language> offered() {
		return Arrays.stream(values()).filter((language) -> language.offered).toList();
	}

	/**
	 * The languages in which pages are shown: those that are written, and those that are
	 * converted from a written one.
	 * @return at least English, in the order of the switch
	 */
	public static List<Language> ofPages() {
		return Arrays.stream(values()).filter((language) -> language.source().offered).toList();
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
	 * @return the language, or empty if pages are in no such language
	 */
	public static Optional<Language> ofTag(String tag) {
		List<String> parts = List.of(tag.toLowerCase(Locale.ROOT).split("[-_]", -1));
		if (CHINESE.contains(parts.get(0))) {
			return Optional.of(isTraditional(parts) ? ZH_HANT : ZH).filter((language) -> language.source().offered);
		}
		return ofCode(parts.get(0)).filter(Language::isOffered);
	}

	/**
	 * The script decides; where none is named, the region; else Cantonese alone is
	 * written in Traditional signs. (CHS and CHT are what old systems say.)
	 */
	private static boolean isTraditional(List<String> parts) {
		if (parts.contains("hans") || parts.contains("chs")) {
			return false;
		}
		if (parts.contains("hant") || parts.contains("cht")
				|| parts.stream().skip(1).anyMatch(TRADITIONAL_REGIONS::contains)) {
			return true;
		}
		return parts.contains("yue") && parts.stream().noneMatch(SIMPLIFIED_REGIONS::contains);
	}

	/**
	 * The language of a locale, English where pages are not in that language.
	 * @param locale any locale
	 * @return a language of pages
	 */
	public static Language of(Locale locale) {
		return Arrays.stream(values())
			.filter((language) -> language.locale.equals(locale))
			.findFirst()
			.or(() -> ofTag(locale.toLanguageTag()))
			.orElse(EN);
	}

	/**
	 * The language in which its texts are written.
	 * @return Simplified Chinese for Traditional, else this one
	 */
	public Language source() {
		return (this == ZH_HANT) ? ZH : this;
	}

	/**
	 * Whether its texts are those of another language, converted.
	 */
	public boolean isConverted() {
		return source() != this;
	}

	/**
	 * A text of ours as a reader of this language sees it. What people type never comes
	 * here.
	 * @param text the text as it is written
	 * @return it, converted where this language is
	 */
	public String show(String text) {
		return isConverted() ? Traditional.of(text) : text;
	}

	/**
	 * The value of the {@code lang} attribute.
	 * @return a BCP 47 tag; Chinese is {@code zh-Hans} or {@code zh-Hant}
	 */
	public String tag() {
		return switch (this) {
			case ZH -> "zh-Hans";
			case ZH_HANT -> "zh-Hant";
			default -> code();
		};
	}

	/**
	 * The value of the {@code dir} attribute: from where its letters are read.
	 * @return "rtl" for a language that is read from the right, otherwise "ltr"
	 */
	public String dir() {
		return ULocale.forLanguageTag(tag()).isRightToLeft() ? "rtl" : "ltr";
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
	 * @return the language as used in Belgium, for Chinese as used in China or Taiwan
	 */
	public Locale locale() {
		return this.locale;
	}

}
