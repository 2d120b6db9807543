package be.simexit.operator;

import java.util.List;

import be.simexit.text.Language;
import be.simexit.text.LanguagesConverter;
import be.simexit.text.LocalizedText;
import be.simexit.text.LocalizedTextConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an operator as such.
 *
 * @param brand the name on the card and the bill
 * @param position its place in lists, smallest first
 * @param status whether it is a brand of today
 * @param successor the code of the operator to ask first; it does not say that customers
 * went there; null if there is none or none is needed
 * @param alsoKnownAs every name it ever had, in any script
 * @param legalName the company, null if unknown
 * @param enterpriseNumber its number in the company register, null if unknown
 * @param accepts the ways in which it takes a cancellation, as far as its facts on
 * cancelling say; empty if unknown
 * @param shopSearch the name to look for on OpenStreetMap, null if no shops are known
 * @param issuerCodes the first six digits of its SIM numbers, empty if unknown
 * @param letterLanguages the languages it is written to, preferred first
 * @param lines the kinds of line it sells
 * @param asks what identifies a customer there
 * @param unknown what is not known, in one sentence
 */
@Embeddable
public record OperatorData(String brand, int position, @Enumerated(EnumType.STRING) Status status,
		@Nullable String successor, @Convert(converter = JsonConverters.Names.class) List<String> alsoKnownAs,
		@Nullable String legalName, @Nullable String enterpriseNumber,
		@Convert(converter = JsonConverters.Channels.class) List<Channel> accepts, @Nullable String shopSearch,
		@Convert(converter = JsonConverters.Names.class) List<String> issuerCodes,
		@Convert(converter = LanguagesConverter.class) List<Language> letterLanguages,
		@Convert(converter = JsonConverters.Lines.class) @Column(name = "line_kinds") List<LineKind> lines,
		@Convert(converter = JsonConverters.OfAsks.class) Asks asks,
		@Convert(converter = LocalizedTextConverter.class) @Column(name = "unknown_facts") LocalizedText unknown) {

	OperatorData named(String name) {
		return new OperatorData(name, this.position, this.status, this.successor, this.alsoKnownAs, this.legalName,
				this.enterpriseNumber, this.accepts, this.shopSearch, this.issuerCodes, this.letterLanguages,
				this.lines, this.asks, this.unknown);
	}

}
