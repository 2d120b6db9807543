package be.simexit.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What comes back of prepaid credit (PRE-01 to PRE-05): only where the number was ported,
 * only of credit that was paid for, less the operator's fee of at most 5 euro, asked
 * within one month.
 *
 * @param status whether anything is due
 * @param amount how much, a range where the operator's fee is not known
 * @param askBy the last day to ask, null where there is nothing to ask for
 * @param working how it was reached
 * @param rule the rule that decided
 */
public record PrepaidRefund(Status status, Range amount, @Nullable LocalDate askBy, Working working, RuleId rule) {

	/** The highest fee an operator may keep, in euro (PRE-04). */
	public static final BigDecimal HIGHEST_FEE = new BigDecimal("5.00");

	/** Whether anything is due. */
	public enum Status {

		DUE, NOT_PORTED, TOO_LATE, NOTHING_LEFT

	}

	/**
	 * Works out the refund.
	 * @param paidCredit the unexpired credit from a paid top-up in euro, without bonus,
	 * not negative
	 * @param contractFee the operator's fee in euro, null if not known
	 * @param portedOn the day the number was ported, null if it was not
	 * @param askedOn the day the refund is asked
	 * @return the refund
	 */
	public static PrepaidRefund of(BigDecimal paidCredit, @Nullable BigDecimal contractFee,
			@Nullable LocalDate portedOn, LocalDate askedOn) {
		if (portedOn == null) {
			return new PrepaidRefund(Status.NOT_PORTED, Range.NOTHING, null,
					Working.of(Formula.PREPAID_NOT_PORTED, paidCredit), RuleId.PRE_01);
		}
		BigDecimal kept = (contractFee != null) ? contractFee.min(HIGHEST_FEE) : BigDecimal.ZERO;
		if (paidCredit.compareTo(kept) <= 0) {
			return new PrepaidRefund(Status.NOTHING_LEFT, Range.NOTHING, null,
					Working.of(Formula.PREPAID_NOTHING_LEFT, paidCredit, kept), RuleId.PRE_04);
		}
		LocalDate askBy = LegalDates.refundAskedBy(portedOn);
		if (askedOn.isAfter(askBy)) {
			return new PrepaidRefund(Status.TOO_LATE, Range.NOTHING, askBy, Working.of(Formula.PREPAID_LATE, askBy),
					RuleId.PRE_05);
		}
		BigDecimal afterHighest = less(paidCredit, HIGHEST_FEE);
		if (contractFee == null) {
			return new PrepaidRefund(Status.DUE, new Range(afterHighest, paidCredit), askBy,
					Working.of(Formula.PREPAID_FEE_UNKNOWN, paidCredit, HIGHEST_FEE), RuleId.PRE_04);
		}
		return new PrepaidRefund(Status.DUE, Range.exactly(less(paidCredit, kept)), askBy,
				Working.of(Formula.PREPAID_FEE, paidCredit, kept, HIGHEST_FEE), RuleId.PRE_04);
	}

	private static BigDecimal less(BigDecimal credit, BigDecimal fee) {
		return credit.subtract(fee).max(BigDecimal.ZERO);
	}

}
