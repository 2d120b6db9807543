package be.simexit.operator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import be.simexit.text.Coded;

/**
 * How long ago a contact was last known to be true.
 */
public enum Freshness implements Coded {

	FRESH, AMBER, RED, NEVER;

	/** So many days a check holds. */
	static final int AMBER_AFTER_DAYS = 90;

	/** After so many days a check says nothing any more. */
	static final int RED_AFTER_DAYS = 180;

	static Freshness of(Optional<LocalDate> lastKnown, LocalDate today) {
		return lastKnown.map((day) -> ofDays(ChronoUnit.DAYS.between(day, today))).orElse(NEVER);
	}

	private static Freshness ofDays(long days) {
		if (days > RED_AFTER_DAYS) {
			return RED;
		}
		return (days > AMBER_AFTER_DAYS) ? AMBER : FRESH;
	}

}
