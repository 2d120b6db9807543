package be.simexit.operator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import be.simexit.identifier.OperatorPhone;
import be.simexit.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * One way to reach an operator, as pages show it.
 *
 * @param operator the operator's code
 * @param code its code, unique within the operator
 * @param version how often it was changed
 * @param data what is known of it
 * @param source where that was read
 * @param checkedOn when an editor last checked it, null if never
 * @param checkedBy the editor who did, null if nobody
 * @param edited whether an editor changed it, so that the data file no longer counts
 * @param link the target of a link on the value: a tel:, mailto:, http: or https:
 * address, null where there is nothing to follow
 */
public record ContactEntry(String operator, String code, long version, ContactData data, SourceEntry source,
		@Nullable LocalDate checkedOn, @Nullable String checkedBy, boolean edited, @Nullable String link) {

	static ContactEntry of(Contact contact, ContactData data, SourceEntry source) {
		return new ContactEntry(contact.operator().code(), contact.code(), contact.version(), data, source,
				contact.checkedOn(), contact.checkedBy(), contact.isEdited(), link(data));
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
		return Optional.ofNullable(this.checkedOn).or(() -> this.data.date().earliest());
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
		Reach reach = this.data.reach();
		return (reach == null) ? List.of() : List.of("own." + reach.own().code(), "belgium." + reach.belgium().code(),
				"abroad." + reach.abroad().code());
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
