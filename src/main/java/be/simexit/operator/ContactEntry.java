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
 */
public record ContactEntry(String operator, String code, long version, ContactData data, SourceEntry source,
		@Nullable LocalDate checkedOn, @Nullable String checkedBy, boolean edited) {

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
	 * The target of a link on the value.
	 * @return a tel:, mailto:, http: or https: address, or empty where there is nothing
	 * to follow
	 */
	public Optional<String> link() {
		String value = this.data.value();
		return switch (this.data.channel()) {
			case PHONE -> Optional.ofNullable(OperatorPhone.parse(value).value()).map((phone) -> "tel:" + phone.dial());
			case EMAIL -> Optional.of("mailto:" + value);
			case POST -> Optional.empty();
			case WEB, CHAT, SHOP, APP, SOCIAL -> value.matches("https?://\\S+") ? Optional.of(value) : Optional.empty();
		};
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
