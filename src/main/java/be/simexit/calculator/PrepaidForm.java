package be.simexit.calculator;

import java.math.BigDecimal;

import be.simexit.form.FieldReading;
import be.simexit.form.Stored;
import be.simexit.form.TypedText;
import be.simexit.settlement.PrepaidDetails;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a prepaid card, as typed; part of a form under the name "prepaid".
 */
public record PrepaidForm(@TypedText(max = 20, refusesNationalNumber = false) @Nullable String paidCredit,
		@TypedText(max = 20, refusesNationalNumber = false) @Nullable String bonus,
		@TypedText(max = 20, refusesNationalNumber = false) @Nullable String fee,
		@TypedText(max = 20) @Nullable String portedOn) {

	/** The form of somebody who typed nothing yet. */
	public static final PrepaidForm EMPTY = of(PrepaidDetails.NONE);

	/** The highest fee that is believed; the law allows 5 euro (PRE-04). */
	private static final BigDecimal HIGHEST_FEE = new BigDecimal("99.99");

	/**
	 * The form with what is known already.
	 * @param known what is known
	 * @return the form
	 */
	public static PrepaidForm of(PrepaidDetails known) {
		return new PrepaidForm(Stored.amount(known.paidCredit()), Stored.amount(known.bonus()),
				Stored.amount(known.fee()), Stored.date(known.portedOn()));
	}

	/**
	 * Reads the form.
	 * @param reading takes note of what is wrong
	 * @param needed whether the credit must be given
	 * @return what is known; of no use once something is wrong
	 */
	public PrepaidDetails read(FieldReading reading, boolean needed) {
		reading.text("prepaid.paidCredit", this.paidCredit, needed);
		return new PrepaidDetails(reading.amount("prepaid.paidCredit", this.paidCredit, Limits.AMOUNT),
				reading.amount("prepaid.bonus", this.bonus, Limits.AMOUNT),
				reading.amount("prepaid.fee", this.fee, HIGHEST_FEE), reading.date("prepaid.portedOn", this.portedOn));
	}

}
