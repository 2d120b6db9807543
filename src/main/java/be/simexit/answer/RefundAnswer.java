package be.simexit.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import be.simexit.guide.YesNo;
import be.simexit.identifier.Iban;
import be.simexit.settlement.PrepaidDetails;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/**
 * The refund.
 *
 * @param prepaid what is known of a prepaid card, null if nothing was asked
 * @param advance what was paid ahead for time after the end, in euro, null if nothing
 * @param deposit the deposit paid, in euro, null if none
 * @param iban the account for it, without spaces, null if not given
 * @param claimedOn the day it was claimed, null if it was not
 * @param receivedOn the day it came, null if it did not
 * @param nothing true if the person says that nothing is to come back
 * @param looking true while the person only looks at the forecast and has not gone on
 */
@JsonTypeName("refund")
public record RefundAnswer(@Nullable PrepaidDetails prepaid, @Nullable BigDecimal advance, @Nullable BigDecimal deposit,
		@Nullable String iban, @Nullable LocalDate claimedOn, @Nullable LocalDate receivedOn, @Nullable Boolean nothing,
		@Nullable Boolean looking) implements StageAnswer {

	/** Nothing is known. */
	public static final RefundAnswer NONE = new RefundAnswer(null, null, null, null, null, null, null, null);

	@Override
	public boolean isComplete() {
		return !Boolean.TRUE.equals(this.looking);
	}

	/**
	 * Whether the person says that nothing is to come back.
	 * @return true if so
	 */
	public boolean isNothing() {
		return Boolean.TRUE.equals(this.nothing);
	}

	/**
	 * What is known of the prepaid card.
	 * @return the details, none if none were given
	 */
	public PrepaidDetails prepaidOrNone() {
		return (this.prepaid != null) ? this.prepaid : PrepaidDetails.NONE;
	}

	@Override
	public List<Item> items() {
		return Stream
			.concat(items(prepaidOrNone()).stream(), Item
				.list("advance", this.advance, "deposit", this.deposit, "iban",
						(this.iban != null) ? new Iban(this.iban).display() : null, "refundClaimedOn", this.claimedOn,
						"refundReceivedOn", this.receivedOn, "refundNothing", this.isNothing() ? YesNo.YES : null)
				.stream())
			.toList();
	}

	private static List<Item> items(PrepaidDetails known) {
		return Item.list("prepaid.paidCredit", known.paidCredit(), "prepaid.bonus", known.bonus(), "prepaid.fee",
				known.fee(), "prepaid.portedOn", known.portedOn());
	}

}
