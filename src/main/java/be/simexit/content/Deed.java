package be.simexit.content;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;

import org.jspecify.annotations.Nullable;

/**
 * What an editor does in one go; it can be undone in one go.
 *
 * @param code its code, hard to guess
 * @param by the name the editor signs in with
 * @param at the moment
 * @param reason why, null if not said
 */
public record Deed(String code, String by, Instant at, @Nullable String reason) {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int BYTES = 15;

	private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

	/**
	 * A deed that is done now.
	 * @param editor the name the editor signs in with
	 * @param clock tells the moment
	 * @param reason why, null if not said
	 */
	public static Deed now(String editor, Clock clock, @Nullable String reason) {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return new Deed(Base64.getUrlEncoder().encodeToString(bytes), editor, Instant.now(clock), reason);
	}

	/**
	 * That the editor checked something while doing this.
	 * @param how in which way, null if it was not checked
	 * @return the check, null if it was not checked
	 */
	public @Nullable Check check(@Nullable How how) {
		return (how != null) ? new Check(LocalDate.ofInstant(this.at, BRUSSELS), this.by, how) : null;
	}

}
