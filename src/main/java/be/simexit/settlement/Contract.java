package be.simexit.settlement;

import java.math.BigDecimal;

import be.simexit.text.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What a contract says that decides what leaving costs.
 *
 * @param kind whether it has a fixed term
 * @param termMonths the months of a fixed term, 1 to 24 (END-09); null if there is none
 * or it is not known
 * @param monthlyFee in euro, not negative
 * @param device the device sold with it, null for none
 */
public record Contract(Kind kind, @Nullable Integer termMonths, BigDecimal monthlyFee, @Nullable Device device) {

	/** A first term is at most so long (END-09). */
	public static final int LONGEST_TERM = 24;

	/** Whether a contract has a fixed term. */
	public enum Kind implements Coded {

		OPEN, FIXED, UNKNOWN

	}

	public Contract {
		boolean wrongTerm = termMonths != null && (termMonths < 1 || termMonths > LONGEST_TERM || kind != Kind.FIXED);
		if (wrongTerm || monthlyFee.signum() < 0) {
			throw new IllegalArgumentException("no contract: " + termMonths + " months at " + monthlyFee);
		}
	}

	/**
	 * A contract without a term.
	 * @param monthlyFee in euro, not negative
	 * @param device the device sold with it, null for none
	 * @return the contract
	 */
	public static Contract open(BigDecimal monthlyFee, @Nullable Device device) {
		return new Contract(Kind.OPEN, null, monthlyFee, device);
	}

	/**
	 * A contract with a term.
	 * @param termMonths 1 to 24
	 * @param monthlyFee in euro, not negative
	 * @param device the device sold with it, null for none
	 * @return the contract
	 */
	public static Contract fixed(int termMonths, BigDecimal monthlyFee, @Nullable Device device) {
		return new Contract(Kind.FIXED, termMonths, monthlyFee, device);
	}

	/**
	 * The months for which leaving can cost fees: the first six, or the whole term where
	 * that is shorter (FEE-01).
	 */
	int boundMonths() {
		return (this.termMonths != null) ? Math.min(ExitFee.FREE_FROM_MONTH, this.termMonths) : ExitFee.FREE_FROM_MONTH;
	}

	/**
	 * The fees for some months.
	 */
	BigDecimal fees(int months) {
		return this.monthlyFee.multiply(BigDecimal.valueOf(Math.max(0, months)));
	}

}
