package be.simexit.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a person knows of a prepaid card; null where not known.
 *
 * @param paidCredit unexpired credit from a paid top-up, in euro
 * @param bonus credit that was given away, in euro
 * @param fee what the operator keeps by contract, in euro
 * @param portedOn the day the number was ported, null if it was not
 */
public record PrepaidDetails(@Nullable BigDecimal paidCredit, @Nullable BigDecimal bonus, @Nullable BigDecimal fee,
		@Nullable LocalDate portedOn) {

	/** Nothing is known. */
	public static final PrepaidDetails NONE = new PrepaidDetails(null, null, null, null);

}
