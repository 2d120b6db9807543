package be.simexit.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import be.simexit.content.Grade;
import be.simexit.content.Source;
import be.simexit.operator.Channel;
import be.simexit.operator.ContactData;
import be.simexit.operator.ContactEntry;
import be.simexit.operator.ContactRule;
import be.simexit.operator.Menu;
import be.simexit.operator.Purpose;
import be.simexit.operator.Reach;
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
		Reach reach = data.reach();
		Menu menu = data.menu();
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
		return new Source(Objects.requireNonNullElse(this.sourceName, "").strip(), blankToNull(this.sourceUrl));
	}

	long seenVersion() {
		return (this.seen != null && this.seen.matches("-?[0-9]{1,18}")) ? Long.parseLong(this.seen) : -1;
	}

	/**
	 * Reads the contact, noting in {@code problems} what is wrong: message code by field.
	 * @return the contact, or empty if something is wrong
	 */
	Optional<ContactData> read(Map<String, String> problems) {
		Optional<Channel> way = choice("channel", this.channel, Channel.values(), problems);
		Optional<Purpose> aim = choice("purpose", this.purpose, Purpose.values(), problems);
		Optional<Grade> proof = choice("grade", this.grade, Grade.values(), problems);
		Optional<SourceDate> day = date(problems);
		if (!problems.isEmpty()) {
			return Optional.empty();
		}
		Reach reach = (way.orElseThrow() == Channel.PHONE) ? reach(problems) : null;
		LocalizedText meaning = texts("menuMeaning", this.menuMeaning, problems);
		String label = blankToNull(this.menuLabel);
		if ((label == null) != (meaning == null)) {
			problems.put("menuLabel", "menu");
		}
		Menu menu = (label != null && meaning != null) ? new Menu(label, meaning) : null;
		ContactData data = new ContactData("", way.orElseThrow(), aim.orElseThrow(),
				Objects.requireNonNullElse(this.value, "").strip().replace("\r\n", "\n"), chosenLanguages(), reach,
				texts("cost", this.cost, problems), blankToNull(this.hours), menu, texts("note", this.note, problems),
				source(), List.of(), day.orElseThrow(), proof.orElseThrow());
		for (ContactRule broken : ContactRule.brokenBy(data)) {
			problems.putIfAbsent(fieldOf(broken), broken.code());
		}
		return problems.isEmpty() ? Optional.of(data) : Optional.empty();
	}

	private static String fieldOf(ContactRule rule) {
		return switch (rule) {
			case SOURCE, SOURCE_SIGNS -> "sourceName";
			case SOURCE_URL -> "sourceUrl";
			default -> rule.field();
		};
	}

	private Optional<SourceDate> date(Map<String, String> problems) {
		try {
			return Optional.of(SourceDate.of(Objects.requireNonNullElse(this.date, "")));
		}
		catch (IllegalArgumentException ex) {
			problems.put("date", "source-date");
			return Optional.empty();
		}
	}

	private @Nullable Reach reach(Map<String, String> problems) {
		Optional<Works> own = choice("reach", this.reachOwn, Works.values(), problems);
		Optional<Works> belgium = choice("reach", this.reachBelgium, Works.values(), problems);
		Optional<Works> abroad = choice("reach", this.reachAbroad, Works.values(), problems);
		boolean whole = own.isPresent() && belgium.isPresent() && abroad.isPresent();
		return whole ? new Reach(own.get(), belgium.get(), abroad.get()) : null;
	}

	private List<Language> chosenLanguages() {
		return Arrays.stream(Language.values())
			.filter((language) -> this.languages != null && this.languages.contains(language.code()))
			.toList();
	}

	private static @Nullable LocalizedText texts(String field, @Nullable TypedTexts typed,
			Map<String, String> problems) {
		LocalizedText text = (typed != null) ? typed.text() : null;
		if (text != null && !text.missing(Language.offered()).isEmpty()) {
			problems.put(field, "languages");
		}
		return text;
	}

	private static @Nullable String blankToNull(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

	private static <E extends Enum<E> & Coded> Optional<E> choice(String field, @Nullable String typed, E[] values,
			Map<String, String> problems) {
		Optional<E> chosen = Coded.find(values, typed);
		if (chosen.isEmpty()) {
			problems.put(field, "choose");
		}
		return chosen;
	}

}
