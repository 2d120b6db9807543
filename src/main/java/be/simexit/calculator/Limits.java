package be.simexit.calculator;

import java.math.BigDecimal;

/**
 * What is believed without asking back.
 */
public final class Limits {

	/** The highest fee for one month in euro. */
	public static final BigDecimal MONTHLY_FEE = new BigDecimal("999.99");

	/** The highest price of a device, usage, deposit or credit in euro. */
	public static final BigDecimal AMOUNT = new BigDecimal("9999.99");

	/** The highest debt in euro. */
	public static final BigDecimal DEBT = new BigDecimal("99999.99");

	private Limits() {
	}

}
