package be.simexit.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import be.simexit.content.Source;
import be.simexit.feedback.Feedback;
import be.simexit.identifier.OpeningHours;
import be.simexit.identifier.Reach;
import be.simexit.operator.Asks;
import be.simexit.operator.ContactData;
import be.simexit.operator.ContactEntry;
import be.simexit.operator.Directory;
import be.simexit.operator.FactData;
import be.simexit.operator.OperatorData;
import be.simexit.operator.OperatorEntry;
import be.simexit.operator.Way;
import be.simexit.text.Coded;
import be.simexit.text.LocalizedText;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The directory as everybody may reuse it; its shape is published as a JSON Schema. Names
 * of editors stay out.
 *
 * @param schema where the shape is described, relative to the data
 * @param licence under which it may be used
 * @param note what a user of the data must know
 * @param timeZone the time zone of opening hours
 * @param operators all brands, also doubtful and retired ones
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OpenData(@JsonProperty("$schema") String schema, String licence, String note, String timeZone,
		List<OpenOperator> operators) {

	private static final String LICENCE = "CC0-1.0";

	private static final String NOTE = "Collected by volunteers from the sources named with each value. "
			+ "Every value has a grade and a date; verify before relying on it. What is not here is not known.";

	static OpenData of(Directory directory, LocalDate today) {
		return new OpenData("operators.schema.json", LICENCE, NOTE, OpeningHours.BRUSSELS.getId(),
				directory.operators().stream().map((it) -> OpenOperator.of(it, today)).toList());
	}

	/** A brand. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record OpenOperator(String code, String brand, String status, @Nullable String successor, List<String> alsoKnownAs,
			@Nullable String legalName, @Nullable String enterpriseNumber, List<String> lines, List<String> accepts,
			Asks asks, List<String> issuerCodes, List<OpenContact> contacts, List<OpenFact> facts,
			LocalizedText unknown) {

		static OpenOperator of(OperatorEntry entry, LocalDate today) {
			OperatorData data = entry.data();
			return new OpenOperator(entry.code(), entry.brand(), data.status().code(), data.successor(),
					data.alsoKnownAs(), data.legalName(), data.enterpriseNumber(), codes(data.lines()),
					codes(data.accepts()), data.asks(), data.issuerCodes(),
					entry.contacts()
						.stream()
						.map((contact) -> OpenContact.of(contact, entry.recommends(contact, today)))
						.toList(),
					entry.facts().stream().map(OpenFact::of).toList(), data.unknown());
		}

	}

	/** A contact. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record OpenContact(String code, String channel, String purpose, String value, List<String> languages,
			ContactData.@Nullable Reach reach, @Nullable LocalizedText cost, @Nullable String hours,
			ContactData.@Nullable Menu menu, @Nullable LocalizedText note, List<Source> sources, String sourceDate,
			String grade, @Nullable String checkedOn, List<String> recommendedFor, Feedback feedback) {

		static OpenContact of(ContactEntry entry, List<Way> recommendedFor) {
			ContactData data = entry.data();
			return new OpenContact(entry.code(), data.channel().code(), data.purpose().code(), data.value(),
					codes(data.languages()), data.reach(), data.cost(), data.hours(), data.menu(), data.note(),
					uncoded(entry.sources()), data.date().value(), data.grade().code(),
					(entry.checkedOn() != null) ? Objects.toString(entry.checkedOn()) : null, codes(recommendedFor),
					entry.feedback());
		}

	}

	/** A fact that is no contact. */
	record OpenFact(String code, String topic, LocalizedText text, List<Source> sources, String sourceDate,
			String grade) {

		static OpenFact of(FactData entry) {
			return new OpenFact(entry.code(), entry.topic().code(), entry.text(), uncoded(entry.sources()),
					entry.date().value(), entry.grade().code());
		}

	}

	/** The codes of sources mean something in one data file only. */
	private static List<Source> uncoded(List<Source> sources) {
		return sources.stream().map((source) -> new Source(source.name(), source.url())).toList();
	}

	private static List<String> codes(List<? extends Coded> values) {
		return values.stream().map(Coded::code).toList();
	}

}
