package be.simexit.operator;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import be.simexit.content.EntryName;
import be.simexit.content.EntryState;
import be.simexit.content.Source;
import be.simexit.feedback.Feedback;
import be.simexit.identifier.OpeningHours;
import be.simexit.identifier.OperatorPhone;
import be.simexit.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * One way to reach an operator, as pages show it: what is known of it, and what follows.
 *
 * @param operator the operator's code
 * @param data what is known of it
 * @param state version, check and whether editors changed it
 * @param link the target of a link on the value: a tel:, mailto:, http: or https:
 * address, null where there is nothing to follow
 * @param opening the opening hours, null if unknown
 * @param feedback what visitors said of it
 */
public record ContactEntry(String operator, ContactData data, EntryState state, @Nullable String link,
		@Nullable OpeningHours opening, Feedback feedback) {

	/**
	 * A contact as pages show it.
	 * @param operator the operator's code
	 * @param data what is known of it
	 * @param state version, check and edits
	 * @param feedback what visitors said of it
	 */
	public static ContactEntry of(String operator, ContactData data, EntryState state, Feedback feedback) {
		return new ContactEntry(operator, data, state, link(data),
				(data.hours() != null) ? OpeningHours.parse(data.hours()).orElse(null) : null, feedback);
	}

	/** The same with what visitors said of it; this very entry where that is no news. */
	ContactEntry with(Feedback said) {
		return said.equals(this.feedback) ? this
				: new ContactEntry(this.operator, this.data, this.state, this.link, this.opening, said);
	}

	public String code() {
		return this.data.code();
	}

	public long version() {
		return this.state.version();
	}

	public @Nullable LocalDate checkedOn() {
		return this.state.checkedOn();
	}

	public @Nullable String checkedBy() {
		return this.state.checkedBy();
	}

	public boolean edited() {
		return this.state.edited();
	}

	/** The name of this contact among all entries. */
	public EntryName name() {
		return EntryName.contact(this.operator, code());
	}

	public Source source() {
		return this.data.source();
	}

	private static @Nullable String link(ContactData data) {
		String value = data.value();
		return switch (data.channel()) {
			case PHONE -> "tel:" + OperatorPhone.parse(value).get().dial();
			case EMAIL -> "mailto:" + value;
			case POST -> null;
			case WEB, CHAT, SHOP, APP, SOCIAL -> value.matches("https?://\\S+") ? value : null;
		};
	}

	/** Whether it is a number of three to five digits. */
	boolean isShortNumber() {
		return this.data.channel() == Channel.PHONE && OperatorPhone.parse(this.data.value()).get().isShort();
	}

	/**
	 * Every source that says so.
	 * @return at least one, the best first
	 */
	public List<Source> sources() {
		return this.data.sources();
	}

	public Channel channel() {
		return this.data.channel();
	}

	public Purpose purpose() {
		return this.data.purpose();
	}

	public boolean isFor(Channel channel) {
		return this.data.channel() == channel;
	}

	/**
	 * The lines of the value; only a postal address has more than one.
	 * @return at least one line
	 */
	public List<String> lines() {
		return this.data.value().lines().toList();
	}

	/**
	 * The value on one line.
	 * @return its lines with commas between
	 */
	public String oneLine() {
		return String.join(", ", lines());
	}

	/**
	 * The last day on which this contact is known to have been true: the editor's check,
	 * else the date of the source. Never the day of seeding.
	 * @return the day, or empty for an undated source that nobody checked
	 */
	public Optional<LocalDate> lastKnown() {
		return Optional.ofNullable(checkedOn()).or(() -> this.data.date().earliest());
	}

	/**
	 * How fresh this contact is.
	 * @param today the day to count from
	 * @return fresh up to 90 days, amber up to 180, red beyond, never if not known
	 */
	public Freshness freshness(LocalDate today) {
		return Freshness.of(lastKnown(), today);
	}

	/**
	 * From where a telephone number works, in the order own network, Belgium, abroad.
	 * @return codes such as "belgium.yes", empty for other channels
	 */
	public List<String> reach() {
		ContactData.Reach reach = this.data.reach();
		return (reach == null) ? List.of() : List.of("own." + reach.own().code(), "belgium." + reach.belgium().code(),
				"abroad." + reach.abroad().code());
	}

	/**
	 * Whether this contact is of use to somebody in another country, as far as is known.
	 * @return no for a shop and for a number that is said not to work from there
	 */
	public Works abroad() {
		ContactData.Reach reach = this.data.reach();
		if (this.data.channel() == Channel.SHOP) {
			return Works.NO;
		}
		return (reach != null) ? reach.abroad() : Works.YES;
	}

	/**
	 * The opening hours as a person in some place reads them off the clock.
	 * @param zone the time zone of that place, null for Brussels
	 * @param today the day, on which summer time depends
	 * @param locale the language of the names of days
	 * @return one line per span, empty if the hours are unknown
	 */
	public List<OpeningHours.Line> hours(@Nullable ZoneId zone, LocalDate today, Locale locale) {
		return (this.opening == null) ? List.of()
				: this.opening.lines((zone != null) ? zone : OpeningHours.BRUSSELS, today, locale);
	}

	/**
	 * Whether this contact speaks a language, as far as is known.
	 * @param language the language
	 * @return true only if the source says so
	 */
	public boolean isIn(Language language) {
		return this.data.languages().contains(language);
	}

}
