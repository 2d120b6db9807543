package be.simexit.operator;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import be.simexit.text.Coded;
import be.simexit.text.Language;
import be.simexit.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The one contact to use for a request, the same on every page, paper and in the open
 * data: how sure it is, and why.
 *
 * @param way the way of handing in the request
 * @param contact the contact, null where none is known that can be used
 * @param confidence how sure it is that it is right
 * @param reason why, in one line
 * @param others the other contacts for the same way, for whom this one fails
 */
public record Recommendation(Way way, @Nullable ContactEntry contact, Confidence confidence, Reason reason,
		List<ContactEntry> others) {

	/** How sure a contact is, as a reader needs it (look/README, "Confidence word"). */
	public enum Confidence implements Coded {

		SURE, LIKELY, UNSURE

	}

	/** Why a contact is as sure as it is. */
	public enum Reason implements Coded {

		/** The operator's own page says so, and an editor has looked lately. */
		CHECKED,

		/** An editor has looked lately; the source is no page of the operator. */
		CHECKED_OUTSIDE,

		/** An editor looked, but too long ago. */
		CHECKED_LONG_AGO,

		/** The operator's own page says so; nobody has looked lately. */
		OWN_PAGE,

		/** A page of the operator said so some time ago. */
		OLD_PAGE,

		/** An outside source of the last year points to the operator's own page. */
		POINTED_OUT,

		/** One outside source says so. */
		OUTSIDE,

		/** Nobody who should know confirms it. */
		UNCONFIRMED,

		/** Sources disagree. */
		DISAGREE,

		/** A general page: whether one can cancel there is not known. */
		GENERAL,

		/** Whether it works from abroad is not known. */
		FROM_ABROAD,

		/** It does not work from abroad. */
		NOT_ABROAD,

		/** No contact is known. */
		NONE

	}

	/**
	 * What a person needs.
	 *
	 * @param way the way of handing in the request
	 * @param line the kind of line, null if not known
	 * @param language the language to write or speak in
	 * @param abroad whether the person is abroad
	 * @param today the day in Brussels
	 */
	public record Need(Way way, @Nullable LineKind line, Language language, boolean abroad, LocalDate today) {

		/**
		 * The same for another way.
		 * @param other the way of handing in the request
		 * @return the need
		 */
		public Need by(Way other) {
			return new Need(other, this.line, this.language, this.abroad, this.today);
		}

	}

	public Recommendation {
		others = List.copyOf(others);
	}

	/** The same beside these contacts. */
	Recommendation beside(List<ContactEntry> all) {
		return new Recommendation(this.way, this.contact, this.confidence, this.reason,
				all.stream().filter((other) -> !other.equals(this.contact)).toList());
	}

	/**
	 * What an editor wrote about the contact in one line.
	 * @return the line, null where the general one for the reason is to be said
	 */
	public @Nullable LocalizedText why() {
		ContactData.Advice advice = (this.contact != null) ? this.contact.data().advice() : null;
		boolean spoken = this.reason == Reason.FROM_ABROAD || this.reason == Reason.CHECKED;
		return (advice != null && !spoken) ? advice.why() : null;
	}

	/**
	 * A menu to follow in the operator's own pages.
	 * @return the menu of this contact or of another one for cancelling, null if none is
	 * known
	 */
	public ContactData.@Nullable Menu menu() {
		return Stream.concat(Stream.ofNullable(this.contact), this.others.stream())
			.filter((known) -> known.purpose() == Purpose.CANCEL)
			.map((known) -> known.data().menu())
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	/**
	 * Whether there is a contact whose value can be pressed or dialled.
	 * @return true if it has a link
	 */
	public boolean isLinked() {
		return this.contact != null && this.contact.link() != null;
	}

}
