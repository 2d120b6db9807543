package be.simexit.guide;

import java.util.List;

import be.simexit.content.Content;
import be.simexit.text.Coded;
import be.simexit.text.Language;
import be.simexit.text.LocalizedText;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;

/**
 * One line to tick, as the data file, the database and pages have it.
 *
 * @param code its code, unique in the guide
 * @param when when it applies; always if absent
 * @param text what to do, or what to know
 * @param more the reason or the way to do it, null if the text says it all
 * @param usual the languages whose readers usually have this account, empty for none
 * @param shelf the code of the group it stands in where it is not usual, "checklist" or
 * "more" for the fold; null for none
 * @param warning whether it warns of a loss
 * @param rules the ids of the rules it rests on, empty if it is advice of our own
 */
public record GuideTask(String code, @JsonSetter(nulls = Nulls.SKIP) Conditions when, LocalizedText text,
		@Nullable LocalizedText more, @JsonSetter(nulls = Nulls.AS_EMPTY) List<Language> usual, @Nullable String shelf,
		boolean warning, @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> rules) implements Content {

	/** The one placeholder that every text of the guide may name. */
	static final String OPERATOR = Blank.OPERATOR.code();

	/** The shelf of the lines that stand on the checklist only. */
	private static final String CHECKLIST = "checklist";

	public GuideTask {
		when = Conditions.orAlways(when);
		usual = (usual != null) ? List.copyOf(usual) : List.of();
		rules = (rules != null) ? List.copyOf(rules) : List.of();
	}

	/**
	 * Whether it is a line of the checklist, not of a page.
	 * @return true if only the checklist shows it
	 */
	@JsonIgnore
	public boolean isOnChecklist() {
		return CHECKLIST.equals(this.shelf);
	}

	/**
	 * Whether it stands in the fold of a page that shows what to do.
	 * @return true if it is good to know, but not to be done now
	 */
	@JsonIgnore
	public boolean isInFold() {
		return "more".equals(this.shelf);
	}

	/**
	 * Whether readers of a language usually have this account.
	 * @param language the language of the reader; a converted one counts as the one it is
	 * converted from
	 * @return true if they usually have it
	 */
	public boolean isUsualIn(Language language) {
		return this.usual.contains(language.source());
	}

	/** What its text may name. */
	String[] blanks() {
		return (isOnChecklist() ? Coded.codes(Blank.values()) : List.of(OPERATOR)).toArray(String[]::new);
	}

}
