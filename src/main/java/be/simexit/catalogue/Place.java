package be.simexit.catalogue;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneRulesProvider;
import java.util.List;
import java.util.Locale;

import be.simexit.identifier.OpeningHours;
import be.simexit.identifier.Postcode;
import com.ibm.icu.text.TimeZoneNames;
import org.jspecify.annotations.Nullable;

/**
 * From where a visitor looks at an operator.
 *
 * @param from "abroad" to see only what can be of use there, null or other for all
 * @param zone the time zone of the visitor, null for Brussels
 * @param near a Belgian postcode near which to look for shops, null for none
 */
record Place(@Nullable String from, @Nullable String zone, @Nullable String near) {

	/** Zones to choose from; an address may name any other. */
	private static final List<String> ZONES = List.of("Asia/Shanghai", "Asia/Hong_Kong", "Asia/Taipei",
			"Asia/Singapore", "Asia/Tokyo", "Asia/Kolkata", "Asia/Dubai", "Europe/London", "Europe/Istanbul",
			"Africa/Casablanca", "Africa/Kinshasa", "America/New_York", "America/Los_Angeles", "America/Sao_Paulo",
			"Australia/Sydney");

	public boolean isAbroad() {
		return "abroad".equals(this.from);
	}

	/**
	 * The time zone of the visitor.
	 * @return the zone, null for Brussels and for a zone that does not exist
	 */
	public @Nullable ZoneId timeZone() {
		boolean known = this.zone != null && ZoneRulesProvider.getAvailableZoneIds().contains(this.zone);
		return (known && this.zone != null && !this.zone.equals(OpeningHours.BRUSSELS.getId())) ? ZoneId.of(this.zone)
				: null;
	}

	/**
	 * The postcode near which to look.
	 * @return four digits, null if none or a wrong one was typed
	 */
	public @Nullable String postcode() {
		Postcode read = (this.near != null) ? Postcode.parse(this.near).value() : null;
		return (read != null) ? read.digits() : null;
	}

	/**
	 * Whether something was typed that is no Belgian postcode.
	 */
	public boolean isNearNowhere() {
		return this.near != null && !this.near.isBlank() && postcode() == null;
	}

	/**
	 * The time zones to choose from, in the language of a reader.
	 */
	static List<Zone> zones(Locale locale) {
		return ZONES.stream().map((id) -> new Zone(id, name(ZoneId.of(id), locale))).toList();
	}

	/** The city that a time zone is named after, in the language of a reader. */
	static String name(ZoneId zone, Locale locale) {
		String city = TimeZoneNames.getInstance(locale).getExemplarLocationName(zone.getId());
		return (city != null) ? city : zone.getId();
	}

	/**
	 * The time of day now in Brussels or where the visitor is.
	 */
	static ZonedDateTime now(Clock clock, ZoneId zone) {
		return ZonedDateTime.now(clock).withZoneSameInstant(zone);
	}

	/** A time zone with its name. */
	record Zone(String id, String name) {
	}

}
