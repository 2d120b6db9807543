package be.simexit.operator;

import java.util.List;
import java.util.Map;

import be.simexit.content.Content;
import be.simexit.content.Source;
import be.simexit.text.Language;
import be.simexit.text.LocalizedText;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;

/**
 * A brand under which mobile lines are sold in Belgium, as the data file, the database
 * and pages have it.
 *
 * @param code its code in URLs and data
 * @param brand its name on the market
 * @param position its place in lists, from 0
 * @param status what is known of its life; current if absent
 * @param successor the code of the brand that took over its customers, null if none is
 * known
 * @param alsoKnownAs older and other names
 * @param legalName the company's name, null if unknown
 * @param enterpriseNumber the company's number with dots, null if unknown
 * @param accepts the channels by which it takes a cancellation, as far as is known
 * @param shopSearch what to look for on a map to find a shop, null where none is known
 * @param issuerCodes the first digits of its SIM numbers, empty if unknown
 * @param letterLanguages the languages it is written to in, the usual one first
 * @param lines the kinds of line it sells
 * @param asks what it needs to know of a customer; nothing if absent
 * @param sources where its contacts and facts were read, by code
 * @param contacts the ways to reach it
 * @param facts what else is known
 * @param unknown what is not known, in words
 */
public record OperatorData(String code, String brand, int position, @JsonSetter(nulls = Nulls.SKIP) Status status,
		@Nullable String successor, @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> alsoKnownAs,
		@Nullable String legalName, @Nullable String enterpriseNumber,
		@JsonSetter(nulls = Nulls.AS_EMPTY) List<Channel> accepts, @Nullable String shopSearch,
		@JsonSetter(nulls = Nulls.AS_EMPTY) List<String> issuerCodes,
		@JsonSetter(nulls = Nulls.AS_EMPTY) List<Language> letterLanguages,
		@JsonSetter(nulls = Nulls.AS_EMPTY) List<LineKind> lines, @JsonSetter(nulls = Nulls.SKIP) Asks asks,
		@JsonSetter(nulls = Nulls.SKIP) Map<String, Source> sources,
		@JsonSetter(nulls = Nulls.AS_EMPTY) List<ContactData> contacts,
		@JsonSetter(nulls = Nulls.AS_EMPTY) List<FactData> facts, LocalizedText unknown) implements Content {

	public OperatorData {
		status = (status != null) ? status : Status.CURRENT;
		alsoKnownAs = orEmpty(alsoKnownAs);
		accepts = orEmpty(accepts);
		issuerCodes = orEmpty(issuerCodes);
		letterLanguages = orEmpty(letterLanguages);
		lines = orEmpty(lines);
		asks = (asks != null) ? asks : Asks.NOTHING;
		Map<String, Source> known = (sources != null) ? Map.copyOf(sources) : Map.of();
		sources = known;
		contacts = orEmpty(contacts).stream().map((contact) -> contact.citing(known)).toList();
		facts = orEmpty(facts).stream().map((fact) -> fact.citing(known)).toList();
	}

	private static <T> List<T> orEmpty(@Nullable List<T> list) {
		return (list != null) ? List.copyOf(list) : List.of();
	}

	/** This brand under another name. */
	OperatorData named(String name) {
		return with(name, this.contacts, this.facts);
	}

	/** This brand without contacts and facts, which have rows of their own. */
	OperatorData alone() {
		return with(this.brand, List.of(), List.of());
	}

	private OperatorData with(String name, List<ContactData> contacts, List<FactData> facts) {
		return new OperatorData(this.code, name, this.position, this.status, this.successor, this.alsoKnownAs,
				this.legalName, this.enterpriseNumber, this.accepts, this.shopSearch, this.issuerCodes,
				this.letterLanguages, this.lines, this.asks, this.sources, contacts, facts, this.unknown);
	}

	/**
	 * The language in which it is usually written to.
	 * @return the first of its letters, Dutch for a brand of which none is known
	 */
	public Language usualLanguage() {
		return this.letterLanguages.isEmpty() ? Language.NL : this.letterLanguages.get(0);
	}

}
