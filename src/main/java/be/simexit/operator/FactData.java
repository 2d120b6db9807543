package be.simexit.operator;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import be.simexit.content.Content;
import be.simexit.content.Grade;
import be.simexit.content.Source;
import be.simexit.text.LocalizedText;
import be.simexit.text.SourceDate;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

/**
 * One thing known about an operator that is no contact, with its proof, as the data file,
 * the database and pages have it.
 *
 * @param code its code, unique within the operator
 * @param topic what it is about
 * @param text the fact in words
 * @param source where it was read
 * @param also further sources that say the same
 * @param date the date of the source
 * @param grade how well it is proven
 */
public record FactData(String code, Topic topic, LocalizedText text, @JsonSetter(nulls = Nulls.SKIP) Source source,
		@JsonSetter(nulls = Nulls.AS_EMPTY) List<Source> also, SourceDate date, Grade grade) implements Content {

	public FactData {
		source = (source != null) ? source : ContactData.NO_SOURCE;
		also = (also != null) ? List.copyOf(also) : List.of();
	}

	@Override
	public Object claim() {
		return this.text;
	}

	@Override
	public Object said() {
		return new FactData(this.code, this.topic, this.text, this.source.uncoded(),
				this.also.stream().map(Source::uncoded).toList(), this.date, this.grade);
	}

	/** This fact with the whole sources that its codes name. */
	FactData citing(Map<String, Source> sources) {
		return new FactData(this.code, this.topic, this.text, this.source.among(sources),
				this.also.stream().map((cited) -> cited.among(sources)).toList(), this.date, this.grade);
	}

	/**
	 * Every source that says so.
	 * @return at least one, the best first
	 */
	public List<Source> sources() {
		return Stream.concat(Stream.of(this.source), this.also.stream()).toList();
	}

}
