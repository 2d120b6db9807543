package be.simexit.settlement;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The days of a case that its clocks are counted from; null where not known.
 *
 * @param prepaid whether the line is prepaid, so that no bill comes
 * @param end the day the line ends
 * @param sentOn the day the request was handed in
 * @param confirmed whether a written confirmation came
 * @param billedOn the day of the last bill
 * @param payBy the day by which it is to be paid
 * @param paid whether it was paid
 * @param portedOn the day the number was ported
 * @param claimedOn the day a refund was claimed
 * @param refunded whether it came
 * @param leavingOn the day of leaving Belgium
 */
public record CaseDates(boolean prepaid, @Nullable LocalDate end, @Nullable LocalDate sentOn, boolean confirmed,
		@Nullable LocalDate billedOn, @Nullable LocalDate payBy, boolean paid, @Nullable LocalDate portedOn,
		@Nullable LocalDate claimedOn, boolean refunded, @Nullable LocalDate leavingOn) {
}
