package be.simexit.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import be.simexit.settlement.ContractDetails;
import be.simexit.settlement.Device;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/**
 * The last bill.
 *
 * @param contract what is known of the contract, null if nothing was asked
 * @param billedOn the day the bill bears, null if not known yet
 * @param amount in euro with two decimals, null if not known yet
 * @param due the day by which it is to be paid, null if not known yet
 * @param paidOn the day it was paid, null if it was not
 * @param payment where it is to be paid, null if not asked
 * @param looking true while the person only looks at the forecast and has not gone on
 */
@JsonTypeName("bill")
public record BillAnswer(@Nullable ContractDetails contract, @Nullable LocalDate billedOn, @Nullable BigDecimal amount,
		@Nullable LocalDate due, @Nullable LocalDate paidOn, @Nullable PaymentDetails payment,
		@Nullable Boolean looking) implements StageAnswer {

	/** Nothing is known. */
	public static final BillAnswer NONE = new BillAnswer(null, null, null, null, null, null, null);

	@Override
	public boolean isComplete() {
		return !Boolean.TRUE.equals(this.looking);
	}

	/**
	 * What is known of the contract.
	 * @return the details, none if none were given
	 */
	public ContractDetails contractOrNone() {
		return (this.contract != null) ? this.contract : ContractDetails.NONE;
	}

	/**
	 * Whether nothing is owed any more.
	 * @return true if the bill was paid, or is nothing or a credit
	 */
	public boolean isSettled() {
		return this.paidOn != null || (this.amount != null && this.amount.signum() <= 0);
	}

	/**
	 * Where it is to be paid.
	 * @return the details, none if none were given
	 */
	public PaymentDetails paymentOrNone() {
		return (this.payment != null) ? this.payment : PaymentDetails.NONE;
	}

	@Override
	public List<Item> items() {
		List<Item> bill = Item.list("billedOn", this.billedOn, "billAmount", this.amount, "billDue", this.due,
				"billPaidOn", this.paidOn);
		return Stream.of(items(contractOrNone()), bill, paymentOrNone().items()).flatMap(List::stream).toList();
	}

	private static List<Item> items(ContractDetails known) {
		Device device = known.device();
		return Item.list("contract.kind", known.kind(), "contract.termMonths", known.termMonths(), "contract.startedOn",
				known.startedOn(), "contract.monthlyFee", known.monthlyFee(), "contract.device",
				(device != null) ? device.startValue() : null, "contract.nothingDueFrom", known.nothingDueFrom(),
				"contract.noticeOn", known.noticeOn(), "contract.usage", known.usage(), "contract.billing",
				known.billing(), "contract.equipment", known.equipment());
	}

}
