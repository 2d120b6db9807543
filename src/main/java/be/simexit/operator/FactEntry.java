package be.simexit.operator;

import java.util.List;
import java.util.stream.Stream;

import be.simexit.text.LocalizedText;
import be.simexit.text.SourceDate;

/**
 * One thing known about an operator, with its proof.
 *
 * @param code its code, unique within the operator
 * @param topic what it is about
 * @param text the fact in words
 * @param source where it was read
 * @param also further sources that say the same
 * @param date the date of the source
 * @param grade how well it is proven
 */
public record FactEntry(String code, Topic topic, LocalizedText text, SourceEntry source, List<SourceEntry> also,
		SourceDate date, Grade grade) {

	/**
	 * Every source that says so.
	 * @return at least one, the best first
	 */
	public List<SourceEntry> sources() {
		return Stream.concat(Stream.of(this.source), this.also.stream()).toList();
	}

}
