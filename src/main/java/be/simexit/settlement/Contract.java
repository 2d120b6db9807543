package be.simexit.settlement;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What a contract says that decides what leaving costs.
 *
 * @param termMonths the months of a fixed term, 1 to 24 (END-09); null for an open-ended
 * contract
 * @param monthlyFee in euro, not negative
 * @param device the device sold with it, null for none
 */
public record Contract(@Nullable Integer termMonths, BigDecimal monthlyFee, @Nullable Device device) {

	/** A first term is at most so long (END-09). */
	public static final int LONGEST_TERM = 24;

	public Contract {
		boolean longTerm = termMonths != null && (termMonths < 1 || termMonths > LONGEST_TERM);
		if (longTerm || monthlyFee.signum() < 0) {
			throw new IllegalArgumentException("no contract: " + termMonths + " months at " + monthlyFee);
		}
	}

	boolean isFixed() {
		return this.termMonths != null;
	}

	/**
	 * The fees for some months.
	 */
	BigDecimal fees(int months) {
		return this.monthlyFee.multiply(BigDecimal.valueOf(Math.max(0, months)));
	}

}
