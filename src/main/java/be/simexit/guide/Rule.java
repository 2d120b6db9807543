package be.simexit.guide;

import java.util.List;
import java.util.stream.Stream;

import be.simexit.content.Content;
import be.simexit.text.Coded;
import be.simexit.text.LocalizedText;
import be.simexit.text.SourceDate;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;

/**
 * A rule that the product applies, as {@code rules.yaml} gives it. Information, not
 * advice.
 *
 * @param id its id in {@code rules.yaml}, for example "PRE-01"
 * @param text the rule in words
 * @param source where it was read, null if no page may be shown
 * @param also further pages that say the same, or the other side of it
 * @param date the date of the first source
 * @param confidence how sure it is
 * @param phone a telephone number that it names, null if there is none
 */
public record Rule(String id, LocalizedText text, @Nullable String source,
		@JsonSetter(nulls = Nulls.AS_EMPTY) List<String> also, SourceDate date, Confidence confidence,
		@Nullable String phone) implements Content {

	public Rule {
		also = (also != null) ? List.copyOf(also) : List.of();
	}

	@Override
	@JsonIgnore
	public String code() {
		return this.id;
	}

	/**
	 * Every page where it was read.
	 * @return the first one first, empty if none may be shown
	 */
	public List<String> sources() {
		return Stream.concat(Stream.ofNullable(this.source), this.also.stream()).toList();
	}

	/** How sure a rule is. */
	public enum Confidence implements Coded {

		HIGH, MEDIUM, LOW

	}

}
