package be.simexit.settlement;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The most that leaving can cost by law (FEE-01 to FEE-04), as a range where the law is
 * open: how a month begun counts, and whether both amounts may be charged in full.
 *
 * @param subscription the fees up to the end of the sixth month
 * @param device the rest of the device
 */
public record ExitFee(Line subscription, Line device) {

	/** Leaving is free from the end of this month on (FEE-01). */
	public static final int FREE_FROM_MONTH = 6;

	/**
	 * Works out the exit fee.
	 * @param contract what the contract says
	 * @param elapsed how long it will have run at its end; null if the start is not known
	 * @return the fee; an honest range if the start is not known
	 */
	public static ExitFee of(Contract contract, @Nullable Elapsed elapsed) {
		return new ExitFee(subscription(contract, elapsed), device(contract, elapsed));
	}

	/**
	 * What both come to.
	 * @return the sum in euro
	 */
	public Range total() {
		return sum(List.of(this.subscription, this.device));
	}

	/**
	 * What the parts of a fee come to: from the larger of their lower bounds to the sum
	 * of their upper ones, because it is open whether both may be charged in full.
	 * @param parts the lines of a fee
	 * @return the sum in euro
	 */
	static Range sum(List<Line> parts) {
		BigDecimal low = BigDecimal.ZERO;
		BigDecimal high = BigDecimal.ZERO;
		for (Line part : parts) {
			low = low.max(part.amount().low());
			high = high.add(part.amount().high());
		}
		return new Range(low, high);
	}

	private static Line subscription(Contract contract, @Nullable Elapsed elapsed) {
		if (contract.kind() == Contract.Kind.OPEN) {
			return new Line(Heading.SUBSCRIPTION, Range.NOTHING, Working.of(Formula.FEE_OPEN), RuleId.END_08);
		}
		if (elapsed == null) {
			int bound = contract.boundMonths();
			BigDecimal most = contract.fees(bound);
			return new Line(Heading.SUBSCRIPTION, Range.upTo(most),
					Working.of(Formula.FEE_UNKNOWN, contract.monthlyFee(), most, bound), RuleId.FEE_01);
		}
		Integer term = contract.termMonths();
		if (term != null && elapsed.fullMonths() >= term) {
			return new Line(Heading.SUBSCRIPTION, Range.NOTHING, Working.of(Formula.FEE_RAN_OUT, term), RuleId.END_09);
		}
		if (elapsed.fullMonths() >= FREE_FROM_MONTH) {
			return new Line(Heading.SUBSCRIPTION, Range.NOTHING, Working.of(Formula.FEE_FREE, elapsed.fullMonths()),
					RuleId.FEE_01);
		}
		return bound(contract, elapsed);
	}

	/** The fees of the months left for which leaving can cost something. */
	private static Line bound(Contract contract, Elapsed elapsed) {
		int bound = contract.boundMonths();
		int left = bound - elapsed.fullMonths();
		int surelyLeft = bound - elapsed.monthsBegun();
		BigDecimal fee = contract.monthlyFee();
		if (contract.kind() != Contract.Kind.FIXED) {
			return new Line(Heading.SUBSCRIPTION, Range.upTo(contract.fees(left)),
					Working.of(Formula.FEE_KIND, fee, left), RuleId.FEE_01);
		}
		Working working = (surelyLeft == left) ? Working.of(Formula.FEE_MONTHS, fee, left, bound)
				: Working.of(Formula.FEE_PART, fee, surelyLeft, left, bound);
		return new Line(Heading.SUBSCRIPTION, new Range(contract.fees(surelyLeft), contract.fees(left)), working,
				RuleId.FEE_01);
	}

	private static Line device(Contract contract, @Nullable Elapsed elapsed) {
		Device device = contract.device();
		if (device == null) {
			return new Line(Heading.DEVICE, Range.NOTHING, Working.of(Formula.DEVICE_NONE), RuleId.FEE_02);
		}
		if (elapsed == null) {
			return ofUnknownStart(contract, device);
		}
		if (elapsed.fullMonths() >= Device.LONGEST_TABLE) {
			return new Line(Heading.DEVICE, Range.NOTHING, Working.of(Formula.DEVICE_OVER, elapsed.fullMonths()),
					RuleId.FEE_03);
		}
		return (contract.kind() == Contract.Kind.OPEN) ? table(device, elapsed) : lower(contract, device, elapsed);
	}

	/** A value that was read from the table holds without the start. */
	private static Line ofUnknownStart(Contract contract, Device device) {
		BigDecimal read = device.tableValue();
		if (read == null) {
			return new Line(Heading.DEVICE, Range.upTo(device.startValue()),
					Working.of(Formula.DEVICE_UNKNOWN, device.startValue()), RuleId.FEE_02);
		}
		boolean open = contract.kind() == Contract.Kind.OPEN;
		return new Line(Heading.DEVICE, open ? Range.exactly(read) : Range.upTo(read),
				Working.of(open ? Formula.DEVICE_READ : Formula.DEVICE_READ_MOST, read),
				open ? RuleId.FEE_02 : RuleId.FEE_04);
	}

	/** Without a term: what the table says. */
	private static Line table(Device device, Elapsed elapsed) {
		Range amount = new Range(device.after(elapsed.monthsBegun()), device.after(elapsed.fullMonths()));
		Working working = amount.isExact() ? Working.of(Formula.DEVICE_TABLE, elapsed.fullMonths(), amount.high())
				: Working.of(Formula.DEVICE_TABLE_PART, elapsed.fullMonths(), amount.high(), elapsed.monthsBegun(),
						amount.low());
		return new Line(Heading.DEVICE, amount, working, RuleId.FEE_02);
	}

	/** With a term: the lower of the table value and the fees left. */
	private static Line lower(Contract contract, Device device, Elapsed elapsed) {
		BigDecimal table = device.after(elapsed.fullMonths());
		Integer term = contract.termMonths();
		if (term == null) {
			return new Line(Heading.DEVICE, Range.upTo(table),
					Working.of(Formula.DEVICE_KIND, elapsed.fullMonths(), table), RuleId.FEE_04);
		}
		if (elapsed.fullMonths() >= term) {
			return new Line(Heading.DEVICE, Range.upTo(table), Working.of(Formula.DEVICE_ENDED, table), RuleId.FEE_02);
		}
		BigDecimal feesLeft = contract.fees(term - elapsed.fullMonths());
		BigDecimal least = device.after(elapsed.monthsBegun()).min(contract.fees(term - elapsed.monthsBegun()));
		return new Line(Heading.DEVICE, new Range(least, table.min(feesLeft)),
				Working.of(Formula.DEVICE_LOWER, elapsed.fullMonths(), table, feesLeft), RuleId.FEE_04);
	}

}
