package be.simexit.operator;

import java.util.List;
import java.util.Map;

import be.simexit.text.Language;
import be.simexit.text.LocalizedText;
import be.simexit.text.SourceDate;
import org.jspecify.annotations.Nullable;

/**
 * One operator as its data file gives it.
 */
record OperatorSeed(String code, String brand, int position, @Nullable List<String> alsoKnownAs,
		@Nullable String legalName, @Nullable String enterpriseNumber, @Nullable String network,
		List<Language> letterLanguages, List<LineKind> lines, Asks asks, Map<String, SourceSeed> sources,
		@Nullable List<ContactSeed> contacts, @Nullable List<Fact> facts, LocalizedText unknown) {

	OperatorSeed {
		alsoKnownAs = (alsoKnownAs != null) ? alsoKnownAs : List.of();
		contacts = (contacts != null) ? contacts : List.of();
		facts = (facts != null) ? facts : List.of();
	}

	List<ContactSeed> allContacts() {
		return (this.contacts != null) ? this.contacts : List.of();
	}

	List<Fact> allFacts() {
		return (this.facts != null) ? this.facts : List.of();
	}

	OperatorData data() {
		return new OperatorData(this.brand, this.position, (this.alsoKnownAs != null) ? this.alsoKnownAs : List.of(),
				this.legalName, this.enterpriseNumber, this.network, this.letterLanguages, this.lines, this.asks,
				this.unknown);
	}

	/** A source in a data file. */
	record SourceSeed(String name, @Nullable String url) {
	}

	/** A contact in a data file. */
	record ContactSeed(String code, Channel channel, Purpose purpose, String value, @Nullable List<Language> languages,
			@Nullable Reach reach, @Nullable LocalizedText cost, @Nullable String hours, @Nullable Menu menu,
			@Nullable LocalizedText note, @Nullable String source, SourceDate date, Grade grade) {

		ContactData data() {
			return new ContactData(this.channel, this.purpose, this.value.strip(),
					(this.languages != null) ? this.languages : List.of(), this.reach, this.cost, this.hours, this.menu,
					this.note, this.date, this.grade);
		}

	}

	/** A fact in a data file. */
	record Fact(String code, Topic topic, LocalizedText text, @Nullable String source, SourceDate date, Grade grade) {
	}

}
