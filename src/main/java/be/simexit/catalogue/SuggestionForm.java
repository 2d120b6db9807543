package be.simexit.catalogue;

import java.util.Optional;

import be.simexit.content.Leaves;
import be.simexit.content.Merge;
import be.simexit.feedback.Proposal;
import be.simexit.form.FieldReading;
import be.simexit.form.Problem;
import be.simexit.form.TypedText;
import be.simexit.operator.ContactData;
import be.simexit.operator.ContactEntry;
import be.simexit.operator.ContactRule;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor would have a contact say. No name and no address of the visitor is
 * asked.
 *
 * @param suggestion the right number or address
 * @param seenWhere where it was seen
 * @param remark what else there is to say
 */
record SuggestionForm(@TypedText(max = 500, lines = true, refusesNationalNumber = false) @Nullable String suggestion,
		@TypedText(max = 500, refusesNationalNumber = false) @Nullable String seenWhere,
		@TypedText(max = 1000, lines = true) @Nullable String remark) {

	/**
	 * The form with what the contact says today, so that only the wrong sign is changed.
	 */
	static SuggestionForm of(ContactEntry contact) {
		return new SuggestionForm(contact.data().value(), null, null);
	}

	/**
	 * Reads what is proposed.
	 * @param reading takes note of what is wrong
	 * @param contact the contact as it stands
	 * @return the proposal, or empty if something is wrong
	 */
	Optional<Proposal> read(FieldReading reading, ContactEntry contact) {
		String text = reading.text("suggestion", this.suggestion, true);
		String where = reading.text("seenWhere", this.seenWhere);
		String note = reading.text("remark", this.remark);
		if (text == null) {
			return Optional.empty();
		}
		ContactData wanted = contact.data().withValue(text.replace("\r\n", "\n"));
		if (wanted.value().equals(contact.data().value()) && note == null) {
			reading.refuse("suggestion", Problem.SAME);
		}
		ContactRule.brokenBy(wanted)
			.stream()
			.filter((rule) -> "value".equals(rule.field()))
			.forEach((rule) -> reading.refuse("suggestion", rule));
		return reading.hasErrors() ? Optional.empty() : Optional
			.of(Proposal.of(contact.name(), new Merge(Leaves.of(contact.data()), Leaves.of(wanted)), where, note));
	}

}
