package be.simexit.operator;

import java.util.List;

import be.simexit.text.Language;
import be.simexit.text.LanguagesConverter;
import be.simexit.text.LocalizedText;
import be.simexit.text.LocalizedTextConverter;
import be.simexit.text.SourceDate;
import be.simexit.text.SourceDateConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one way to reach an operator.
 *
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
 * @param date the date of the source
 * @param grade how well it is proven
 */
@Embeddable
public record ContactData(@Enumerated(EnumType.STRING) Channel channel, @Enumerated(EnumType.STRING) Purpose purpose,
		@Column(name = "contact_value") String value,
		@Convert(converter = LanguagesConverter.class) List<Language> languages, @Embedded @Nullable Reach reach,
		@Convert(converter = LocalizedTextConverter.class) @Nullable LocalizedText cost, @Nullable String hours,
		@Embedded @Nullable Menu menu, @Convert(converter = LocalizedTextConverter.class) @Nullable LocalizedText note,
		@Convert(converter = SourceDateConverter.class) @Column(name = "source_date") SourceDate date,
		@Enumerated(EnumType.STRING) Grade grade) {
}
