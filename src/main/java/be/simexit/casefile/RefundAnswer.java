package be.simexit.casefile;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The refund.
 *
 * @param iban the account for it, without spaces, null if not given
 * @param claimedOn the day it was claimed, null if it was not
 * @param receivedOn the day it came, null if it did not
 */
public record RefundAnswer(@Nullable String iban, @Nullable LocalDate claimedOn,
		@Nullable LocalDate receivedOn) implements StageAnswer {

	@Override
	public List<Item> items() {
		return Item.list("iban", this.iban, "refundClaimedOn", this.claimedOn, "refundReceivedOn", this.receivedOn);
	}

}
