package be.simexit.face;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import be.simexit.text.Language;
import be.simexit.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the head of a public page that was asked for.
 *
 * @param face the page
 * @param language the language it is shown in
 * @param chosen whether the address names the language
 * @param site the site that is set, such as https://simexit.example; null where none is,
 * and then everything that has to be a whole address is left out
 */
public record Head(Face face, Language language, boolean chosen, @Nullable String site) {

	/** Where the drawn card lies. */
	static final String CARD = "/card.png";

	/**
	 * The one address of this page: a page whose address names no language goes by
	 * whoever asks, and is a page of its own.
	 * @return the whole address, null where no site is set
	 */
	public @Nullable String canonical() {
		return (this.site != null) ? this.site + (this.chosen ? in(this.face, this.language) : this.face.path()) : null;
	}

	/**
	 * This page in every language.
	 * @return whole addresses by language tag, x-default for whoever reads none of them;
	 * empty where no site is set
	 */
	public Map<String, String> alternates() {
		return (this.site != null) ? alternates(this.site, this.face) : Map.of();
	}

	/**
	 * The picture that a chat shows.
	 * @return the whole address of a PNG of 1200 x 630, null where no site is set
	 */
	public @Nullable String card() {
		return (this.site != null) ? this.site + CARD : null;
	}

	/**
	 * What the page is about, for machines.
	 * @param words the language
	 * @return linked data, null for nothing and where no site is set
	 */
	public @Nullable Map<String, Object> data(Words words) {
		if (this.site == null) {
			return null;
		}
		LinkedData data = new LinkedData(this.site, words);
		if (!this.face.brand().isEmpty()) {
			return data.crumbs(this.face);
		}
		return this.face.path().equals("/data") ? data.dataset() : null;
	}

	/**
	 * The language as Open Graph writes it.
	 * @return for example nl_BE
	 */
	public String locale() {
		return this.language.locale().toString();
	}

	/**
	 * The other languages as Open Graph writes them.
	 * @return for example fr_BE
	 */
	public List<String> otherLocales() {
		return Language.ofPages()
			.stream()
			.filter((other) -> other != this.language)
			.map((other) -> other.locale().toString())
			.toList();
	}

	static Map<String, String> alternates(String site, Face face) {
		Map<String, String> all = new LinkedHashMap<>();
		Language.ofPages().forEach((language) -> all.put(language.tag(), site + in(face, language)));
		all.put("x-default", site + face.path());
		return all;
	}

	static String in(Face face, Language language) {
		return face.path() + "?lang=" + language.code();
	}

}
