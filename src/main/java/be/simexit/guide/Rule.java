package be.simexit.guide;

import be.simexit.text.Coded;
import be.simexit.text.LocalizedText;
import be.simexit.text.SourceDate;
import org.jspecify.annotations.Nullable;

/**
 * A rule that the product applies, as law.md gives it. Information, not advice.
 *
 * @param id its id in law.md, for example "PRE-01"
 * @param text the rule in words
 * @param source where it was read, null if no page may be shown
 * @param date the date of the source
 * @param confidence how sure it is
 */
public record Rule(String id, LocalizedText text, @Nullable String source, SourceDate date, Confidence confidence) {

	/** How sure a rule is. */
	public enum Confidence implements Coded {

		HIGH, MEDIUM, LOW

	}

}
