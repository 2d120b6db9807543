package be.simexit.settlement;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in euro that lies between two bounds; they are equal where it is certain.
 *
 * @param low the lower bound in euro with two decimals, never negative
 * @param high the upper bound in euro with two decimals, never below the lower one
 */
public record Range(BigDecimal low, BigDecimal high) {

	/** Nothing. */
	public static final Range NOTHING = exactly(BigDecimal.ZERO);

	private static final int CENTS = 2;

	/**
	 * Rounds both bounds half-up to the cent.
	 * @throws IllegalArgumentException if the bounds are negative or crossed
	 */
	public Range {
		low = low.setScale(CENTS, RoundingMode.HALF_UP);
		high = high.setScale(CENTS, RoundingMode.HALF_UP);
		if (low.signum() < 0 || low.compareTo(high) > 0) {
			throw new IllegalArgumentException("no range: " + low + " to " + high);
		}
	}

	/**
	 * An amount that is certain.
	 * @param amount the amount in euro, not negative
	 * @return it, rounded to the cent
	 */
	public static Range exactly(BigDecimal amount) {
		return new Range(amount, amount);
	}

	/**
	 * An amount that may be nothing.
	 * @param most the most it can be, in euro, not negative
	 * @return from nothing to that
	 */
	public static Range upTo(BigDecimal most) {
		return new Range(BigDecimal.ZERO, most);
	}

	/**
	 * The sum of two amounts.
	 * @param other the other amount
	 * @return from the sum of the lower to the sum of the upper bounds
	 */
	public Range plus(Range other) {
		return new Range(this.low.add(other.low), this.high.add(other.high));
	}

	public boolean isExact() {
		return this.low.compareTo(this.high) == 0;
	}

	public boolean isNothing() {
		return this.high.signum() == 0;
	}

}
