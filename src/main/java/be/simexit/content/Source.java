package be.simexit.content;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import be.simexit.text.Language;
import be.simexit.text.Words;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * Where something was read. In a data file a contact or fact names the code of one of the
 * file's sources; what is stored and shown is the whole source.
 *
 * @param code its code in the data file, or the free one that a source typed on the desk
 * gets ({@code e1}); null where none is known, as in what editors wrote before there were
 * such codes
 * @param name what the page is, in English
 * @param url its address; null where there is none that may be shown
 */
public record Source(@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String code, String name,
		@Nullable String url) {

	/** The source of what a visitor proposed and an editor took. */
	public static final String CHECKED_BY_EDITOR = "Checked by an editor";

	private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");

	/**
	 * A source without a code.
	 * @param name what the page is
	 * @param url its address, null if it has none
	 */
	public Source(String name, @Nullable String url) {
		this(null, name, url);
	}

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	static Source of(Object written) {
		if (written instanceof Map<?, ?> fields) {
			return new Source(text(fields, "code"), orEmpty(text(fields, "name")), text(fields, "url"));
		}
		return new Source(String.valueOf(written), "", null);
	}

	private static @Nullable String text(Map<?, ?> fields, String name) {
		Object value = fields.get(name);
		return (value != null) ? value.toString() : null;
	}

	private static String orEmpty(@Nullable String text) {
		return (text != null) ? text : "";
	}

	/**
	 * The whole source that this one names.
	 * @param sources the sources of the data file by code
	 * @return the source; this one if it is whole already or names none
	 */
	public Source among(Map<String, Source> sources) {
		Source whole = sources.get(String.valueOf(this.code));
		return (whole == null || !this.name.isEmpty()) ? this : new Source(this.code, whole.name(), whole.url());
	}

	/** This source without its code. */
	public Source uncoded() {
		return new Source(this.name, this.url);
	}

	/**
	 * What it is, for a reader of some language. Names stand in the data files in
	 * English, and in other languages in the words; what an editor typed stands as typed.
	 * @param words the words of the page
	 * @return its name
	 */
	public String said(Words words) {
		if (words.language() == Language.EN) {
			return this.name;
		}
		String key = key();
		return words.knows(key) ? words.say(key) : this.name;
	}

	/**
	 * Where its name stands in the words of other languages. The name itself is the key,
	 * for a code means something in one data file only, and an editor may rename what it
	 * stands for.
	 * @return the name in small letters, with a dash for what is no letter and no digit
	 */
	public String key() {
		String dashed = NO_LETTER.matcher(this.name.toLowerCase(Locale.ROOT)).replaceAll("-");
		return "source.name." + StringUtils.trimTrailingCharacter(dashed, '-');
	}

	/**
	 * Whether it says what it is.
	 * @return false for a code that no source of the file has
	 */
	public boolean hasName() {
		return !this.name.isBlank();
	}

}
