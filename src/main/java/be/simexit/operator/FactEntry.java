package be.simexit.operator;

import be.simexit.text.LocalizedText;
import be.simexit.text.SourceDate;

/**
 * One thing known about an operator, with its proof.
 *
 * @param code its code, unique within the operator
 * @param topic what it is about
 * @param text the fact in words
 * @param source where it was read
 * @param date the date of the source
 * @param grade how well it is proven
 */
public record FactEntry(String code, Topic topic, LocalizedText text, SourceEntry source, SourceDate date,
		Grade grade) {
}
