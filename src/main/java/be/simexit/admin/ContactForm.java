package be.simexit.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import be.simexit.content.Grade;
import be.simexit.content.Source;
import be.simexit.form.FieldReading;
import be.simexit.form.Problem;
import be.simexit.form.TypedLine;
import be.simexit.identifier.Reach;
import be.simexit.operator.Channel;
import be.simexit.operator.ContactData;
import be.simexit.operator.ContactEntry;
import be.simexit.operator.ContactRule;
import be.simexit.operator.Purpose;
import be.simexit.operator.Works;
import be.simexit.text.Coded;
import be.simexit.text.Language;
import be.simexit.text.LocalizedText;
import be.simexit.text.SourceDate;
import org.jspecify.annotations.Nullable;

/**
 * A contact as an editor typed it.
 */
record ContactForm(@Nullable String channel, @Nullable String purpose, @Nullable String value,
		@Nullable List<String> languages, @Nullable String reachOwn, @Nullable String reachBelgium,
		@Nullable String reachAbroad, @Nullable TypedTexts cost, @Nullable String hours, @Nullable String menuLabel,
		@Nullable TypedTexts menuMeaning, @Nullable TypedTexts note, @Nullable String sourceName,
		@Nullable String sourceUrl, @Nullable String date, @Nullable String grade, @Nullable String seen) {

	static ContactForm of(ContactEntry entry) {
		ContactData data = entry.data();
		ContactData.Reach reach = data.reach();
		ContactData.Menu menu = data.menu();
		return new ContactForm(data.channel().code(), data.purpose().code(), data.value(),
				data.languages().stream().map(Language::code).toList(), (reach != null) ? reach.own().code() : null,
				(reach != null) ? reach.belgium().code() : null, (reach != null) ? reach.abroad().code() : null,
				TypedTexts.of(data.cost()), data.hours(), (menu != null) ? menu.label() : null,
				TypedTexts.of((menu != null) ? menu.meaning() : null), TypedTexts.of(data.note()),
				entry.source().name(), entry.source().url(), data.date().value(), data.grade().code(),
				String.valueOf(entry.version()));
	}

	static ContactForm empty() {
		TypedTexts none = TypedTexts.of(null);
		return new ContactForm(null, null, null, List.of(), null, null, null, none, null, null, none, none, null, null,
				null, null, "-1");
	}

	ContactForm seeing(long version) {
		return new ContactForm(this.channel, this.purpose, this.value, this.languages, this.reachOwn, this.reachBelgium,
				this.reachAbroad, this.cost, this.hours, this.menuLabel, this.menuMeaning, this.note, this.sourceName,
				this.sourceUrl, this.date, this.grade, String.valueOf(version));
	}

	private Source source() {
		return new Source(Objects.requireNonNullElse(this.sourceName, "").strip(), TypedLine.of(this.sourceUrl));
	}

	long seenVersion() {
		return (this.seen != null && this.seen.matches("-?[0-9]{1,18}")) ? Long.parseLong(this.seen) : -1;
	}

	/**
	 * Reads the contact and notes everything that is wrong with it; what was not chosen
	 * counts as something harmless meanwhile, so that the other rules are tried too.
	 * @return the contact, or empty if something is wrong
	 */
	Optional<ContactData> read(FieldReading reading) {
		Optional<Channel> way = reading.choice("channel", this.channel, Channel.values());
		Optional<Purpose> aim = reading.choice("purpose", this.purpose, Purpose.values());
		Optional<Grade> proof = reading.choice("grade", this.grade, Grade.values());
		reading.text("date", this.date, true);
		SourceDate day = reading.parsed("date", this.date, SourceDate::parse, Problem.SOURCE_DATE);
		ContactData.Reach reach = (way.orElse(null) == Channel.PHONE) ? reach(reading) : null;
		ContactData.Menu menu = menu(reading);
		LocalizedText said = texts(reading, "cost", this.cost);
		LocalizedText remark = texts(reading, "note", this.note);
		ContactData data = new ContactData("", way.orElse(Channel.POST), aim.orElse(Purpose.OTHER),
				Objects.requireNonNullElse(this.value, "").strip().replace("\r\n", "\n"), chosenLanguages(), reach,
				said, TypedLine.of(this.hours), menu, remark, source(), List.of(),
				(day != null) ? day : SourceDate.UNDATED, proof.orElse(Grade.THIRD_PARTY), null);
		ContactRule.brokenBy(data).forEach((rule) -> reading.refuse(rule.field(), rule));
		return reading.hasErrors() ? Optional.empty() : Optional.of(data);
	}

	private ContactData.@Nullable Reach reach(FieldReading reading) {
		Optional<Works> own = reading.choice("reachOwn", this.reachOwn, Works.values());
		Optional<Works> belgium = reading.choice("reachBelgium", this.reachBelgium, Works.values());
		Optional<Works> abroad = reading.choice("reachAbroad", this.reachAbroad, Works.values());
		boolean whole = own.isPresent() && belgium.isPresent() && abroad.isPresent();
		return whole ? new ContactData.Reach(own.get(), belgium.get(), abroad.get()) : null;
	}

	private ContactData.@Nullable Menu menu(FieldReading reading) {
		LocalizedText meaning = texts(reading, "menuMeaning", this.menuMeaning);
		String label = TypedLine.of(this.menuLabel);
		if ((label == null) != (meaning == null)) {
			reading.refuse("menuLabel", Problem.MENU);
		}
		return (label != null && meaning != null) ? new ContactData.Menu(label, meaning) : null;
	}

	private List<Language> chosenLanguages() {
		return Arrays.stream(Language.values())
			.filter((language) -> this.languages != null && this.languages.contains(language.code()))
			.toList();
	}

	private static @Nullable LocalizedText texts(FieldReading reading, String field, @Nullable TypedTexts typed) {
		LocalizedText text = (typed != null) ? typed.text() : null;
		if (text != null && !text.missing(Language.offered()).isEmpty()) {
			reading.refuse(field, Problem.LANGUAGES);
		}
		return text;
	}

	/** What an editor can choose from, and the languages that pages are read in. */
	public Map<String, List<String>> options() {
		return Map.of("channel", Coded.codes(Channel.values()), "purpose", Coded.codes(Purpose.values()), "grade",
				Coded.codes(Grade.values()), "works", Coded.codes(Works.values()), "languages",
				Coded.codes(Language.values()), "offered", Language.offered().stream().map(Language::code).toList());
	}

}
