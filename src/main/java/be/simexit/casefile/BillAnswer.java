package be.simexit.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The last bill.
 *
 * @param amount in euro with two decimals, null if not known yet
 * @param due the day by which it is to be paid, null if not known yet
 * @param paidOn the day it was paid, null if it was not
 */
public record BillAnswer(@Nullable BigDecimal amount, @Nullable LocalDate due,
		@Nullable LocalDate paidOn) implements StageAnswer {

	@Override
	public List<Item> items() {
		return Item.list("billAmount", this.amount, "billDue", this.due, "billPaidOn", this.paidOn);
	}

}
