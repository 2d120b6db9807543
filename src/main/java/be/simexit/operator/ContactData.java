package be.simexit.operator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import be.simexit.content.Content;
import be.simexit.content.Grade;
import be.simexit.content.Source;
import be.simexit.text.Language;
import be.simexit.text.LocalizedText;
import be.simexit.text.SourceDate;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one way to reach an operator, as the data file, the database and pages
 * have it.
 *
 * @param code its code, unique within the operator
 * @param channel the way
 * @param purpose what it is for
 * @param value the number, address or URL; the lines of a postal address are separated by
 * line breaks
 * @param languages the languages of the line, page or address; empty if unknown
 * @param reach from where a telephone number works, null for other channels
 * @param cost what a call costs, null if unknown
 * @param hours opening hours in Brussels time, as OpenStreetMap writes them, null if
 * unknown
 * @param menu the operator's own menu, null if there is none
 * @param note what a reader must know; required for conflicting and unconfirmed contacts
 * @param source where it was read
 * @param also further sources that say the same
 * @param date the date of the source
 * @param grade how well it is proven
 * @param advice what the editors decided about it, null for nothing
 */
public record ContactData(String code, Channel channel, Purpose purpose, String value,
		@JsonSetter(nulls = Nulls.AS_EMPTY) List<Language> languages, @Nullable Reach reach,
		@Nullable LocalizedText cost, @Nullable String hours, @Nullable Menu menu, @Nullable LocalizedText note,
		@JsonSetter(nulls = Nulls.SKIP) Source source, @JsonSetter(nulls = Nulls.AS_EMPTY) List<Source> also,
		SourceDate date, Grade grade, @Nullable Advice advice) implements Content {

	/** Stands for a source that is not named; no entry with it is ever published. */
	static final Source NO_SOURCE = new Source("", null);

	public ContactData {
		value = value.strip();
		languages = (languages != null) ? List.copyOf(languages) : List.of();
		source = (source != null) ? source : NO_SOURCE;
		also = (also != null) ? List.copyOf(also) : List.of();
	}

	@Override
	public Object claim() {
		return List.of(this.channel, this.value, Optional.ofNullable(this.reach));
	}

	@Override
	public Object said() {
		return from(this.code, this.source.uncoded(), this.also.stream().map(Source::uncoded).toList(), this.advice);
	}

	/** This contact with the whole sources that its codes name. */
	ContactData citing(Map<String, Source> sources) {
		return from(this.code, this.source.among(sources),
				this.also.stream().map((cited) -> cited.among(sources)).toList(), this.advice);
	}

	/** This contact with another value. */
	public ContactData withValue(String value) {
		return new ContactData(this.code, this.channel, this.purpose, value, this.languages, this.reach, this.cost,
				this.hours, this.menu, this.note, this.source, this.also, this.date, this.grade, this.advice);
	}

	/** This contact under a code, read elsewhere. */
	ContactData from(String code, Source source, List<Source> also, @Nullable Advice advice) {
		return new ContactData(code, this.channel, this.purpose, this.value, this.languages, this.reach, this.cost,
				this.hours, this.menu, this.note, source, also, this.date, this.grade, advice);
	}

	/**
	 * Every source that says so.
	 * @return at least one, the best first
	 */
	public List<Source> sources() {
		return Stream.concat(Stream.of(this.source), this.also.stream()).toList();
	}

	/**
	 * Where to go in an operator's own menu.
	 *
	 * @param label the operator's words, in its language, never translated
	 * @param meaning what they mean
	 */
	public record Menu(String label, LocalizedText meaning) {
	}

	/**
	 * From where a telephone number works.
	 *
	 * @param own from a SIM card of that network
	 * @param belgium from any line in Belgium
	 * @param abroad from another country
	 */
	public record Reach(Works own, Works belgium, Works abroad) {
	}

	/**
	 * What the editors decided about a contact, where grade and date alone would mislead.
	 *
	 * @param confidence how sure it is until an editor checks it, null to go by the grade
	 * @param lines the kinds of line it is for, empty for all
	 * @param why the reason in one line, null for the general one
	 */
	public record Advice(Recommendation.@Nullable Confidence confidence,
			@JsonSetter(nulls = Nulls.AS_EMPTY) List<LineKind> lines, @Nullable LocalizedText why) {

		public Advice {
			lines = (lines != null) ? List.copyOf(lines) : List.of();
		}

	}

}
