package be.simexit.operator;

import java.util.List;

import be.simexit.text.Language;
import be.simexit.text.LanguagesConverter;
import be.simexit.text.LocalizedText;
import be.simexit.text.LocalizedTextConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an operator as such.
 *
 * @param brand the name on the card and the bill
 * @param position its place in lists, smallest first
 * @param alsoKnownAs every name it ever had, in any script
 * @param legalName the company, null if unknown
 * @param enterpriseNumber its number in the company register, null if unknown
 * @param network network and group, null if unknown
 * @param letterLanguages the languages it is written to, preferred first
 * @param lines the kinds of line it sells
 * @param asks what identifies a customer there
 * @param unknown what is not known, in one sentence
 */
@Embeddable
public record OperatorData(String brand, int position,
		@Convert(converter = JsonConverters.Names.class) List<String> alsoKnownAs, @Nullable String legalName,
		@Nullable String enterpriseNumber, @Nullable String network,
		@Convert(converter = LanguagesConverter.class) List<Language> letterLanguages,
		@Convert(converter = JsonConverters.Lines.class) @Column(name = "line_kinds") List<LineKind> lines,
		@Convert(converter = JsonConverters.OfAsks.class) Asks asks,
		@Convert(converter = LocalizedTextConverter.class) @Column(name = "unknown_facts") LocalizedText unknown) {
}
