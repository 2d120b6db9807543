package be.simexit.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What a person knows of the contract; null where not known.
 *
 * @param kind whether it has a fixed term
 * @param termMonths the months of a fixed term
 * @param startedOn the day it took effect
 * @param monthlyFee in euro
 * @param device the device sold with it, null for none
 * @param nothingDueFrom the day from which nothing is due, as printed on a bill
 * @param noticeOn the day the operator announced a change
 * @param usage usage that was not billed yet, in euro
 * @param billing whether months are billed ahead
 * @param equipment what has to go back
 */
public record ContractDetails(Contract.@Nullable Kind kind, @Nullable Integer termMonths, @Nullable LocalDate startedOn,
		@Nullable BigDecimal monthlyFee, @Nullable Device device, @Nullable LocalDate nothingDueFrom,
		@Nullable LocalDate noticeOn, @Nullable BigDecimal usage, LastBill.@Nullable Billing billing,
		@Nullable String equipment) {

	/** Nothing is known. */
	public static final ContractDetails NONE = new ContractDetails(null, null, null, null, null, null, null, null, null,
			null);

	/**
	 * What a forecast of the last bill starts from.
	 * @param end the last day, null if not known
	 * @return the facts, or empty if the kind of contract, the fee or the end is missing,
	 * or the end lies before the start
	 */
	public Optional<LastBill.Facts> facts(@Nullable LocalDate end) {
		if (this.kind == null || this.monthlyFee == null || end == null || endsBeforeStart(end)) {
			return Optional.empty();
		}
		Contract contract = new Contract(this.kind, this.termMonths, this.monthlyFee, this.device);
		return Optional.of(new LastBill.Facts(contract, this.startedOn, end, this.nothingDueFrom, this.noticeOn,
				this.usage, (this.billing != null) ? this.billing : LastBill.Billing.UNKNOWN));
	}

	/**
	 * The same contract with what decides its exit fee.
	 * @param kind whether it has a fixed term
	 * @param term the months of a fixed term
	 * @param started the day it took effect
	 * @param fee the monthly fee in euro
	 * @return the details with those four, each null where not known
	 */
	public ContractDetails with(Contract.@Nullable Kind kind, @Nullable Integer term, @Nullable LocalDate started,
			@Nullable BigDecimal fee) {
		return new ContractDetails(kind, term, started, fee, this.device, this.nothingDueFrom, this.noticeOn,
				this.usage, this.billing, this.equipment);
	}

	/**
	 * Whether an end cannot be right.
	 * @param end the last day, null if not known
	 * @return true if the contract would end before it began
	 */
	public boolean endsBeforeStart(@Nullable LocalDate end) {
		return end != null && this.startedOn != null && end.isBefore(this.startedOn);
	}

}
