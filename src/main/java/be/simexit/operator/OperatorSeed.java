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
record OperatorSeed(String code, String brand, int position, @Nullable Status status, @Nullable String successor,
		@Nullable List<String> alsoKnownAs, @Nullable String legalName, @Nullable String enterpriseNumber,
		@Nullable List<Channel> accepts, @Nullable String shopSearch, @Nullable List<String> issuerCodes,
		@Nullable List<Language> letterLanguages, @Nullable List<LineKind> lines, @Nullable Asks asks,
		Map<String, SourceSeed> sources, @Nullable List<ContactSeed> contacts, @Nullable List<Fact> facts,
		LocalizedText unknown) {

	/** The status, current unless the file says otherwise. */
	Status life() {
		return (this.status != null) ? this.status : Status.CURRENT;
	}

	List<ContactSeed> allContacts() {
		return orEmpty(this.contacts);
	}

	List<Fact> allFacts() {
		return orEmpty(this.facts);
	}

	OperatorData data() {
		return new OperatorData(this.brand, this.position, life(), this.successor, orEmpty(this.alsoKnownAs),
				this.legalName, this.enterpriseNumber, orEmpty(this.accepts), this.shopSearch,
				orEmpty(this.issuerCodes), orEmpty(this.letterLanguages), orEmpty(this.lines),
				(this.asks != null) ? this.asks : Asks.NOTHING, this.unknown);
	}

	private static <T> List<T> orEmpty(@Nullable List<T> list) {
		return (list != null) ? list : List.of();
	}

	/** A source in a data file. */
	record SourceSeed(String name, @Nullable String url) {
	}

	/** A contact in a data file. */
	record ContactSeed(String code, Channel channel, Purpose purpose, String value, @Nullable List<Language> languages,
			@Nullable Reach reach, @Nullable LocalizedText cost, @Nullable String hours, @Nullable Menu menu,
			@Nullable LocalizedText note, @Nullable String source, @Nullable List<String> also, SourceDate date,
			Grade grade) {

		ContactData data() {
			return new ContactData(this.channel, this.purpose, this.value.strip(), orEmpty(this.languages), this.reach,
					this.cost, this.hours, this.menu, this.note, this.date, this.grade);
		}

		/** The codes of further sources that say the same. */
		List<String> alsoIn() {
			return orEmpty(this.also);
		}

	}

	/** A fact in a data file. */
	record Fact(String code, Topic topic, LocalizedText text, @Nullable String source, @Nullable List<String> also,
			SourceDate date, Grade grade) {

		/** The codes of further sources that say the same. */
		List<String> alsoIn() {
			return orEmpty(this.also);
		}

	}

}
