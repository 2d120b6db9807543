package be.simexit.settlement;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * The most that leaving can cost by law (FEE-01 to FEE-04), as a range where the law is
 * open: how a month begun counts, and whether both amounts may be charged in full.
 *
 * @param subscription the fees up to the end of the sixth month
 * @param device the rest of the device
 * @param total what both come to: from the larger of the lower bounds to the sum of the
 * upper ones
 */
public record ExitFee(Line subscription, Line device, Range total) {

	/** Leaving is free from the end of this month on (FEE-01). */
	public static final int FREE_FROM_MONTH = 6;

	/**
	 * Works out the exit fee.
	 * @param contract what the contract says
	 * @param elapsed how long it will have run at its end; null if the start is not known
	 * @return the fee; an honest range if the start is not known
	 */
	public static ExitFee of(Contract contract, @Nullable Elapsed elapsed) {
		Line subscription = subscription(contract, elapsed);
		Line device = device(contract, elapsed);
		BigDecimal low = subscription.amount().low().max(device.amount().low());
		BigDecimal high = subscription.amount().high().add(device.amount().high());
		return new ExitFee(subscription, device, new Range(low, high));
	}

	private static Line subscription(Contract contract, @Nullable Elapsed elapsed) {
		if (contract.kind() == Contract.Kind.OPEN) {
			return line("subscription", Range.NOTHING, Working.of("fee.open"), "END-08");
		}
		if (elapsed == null) {
			BigDecimal most = contract.fees(FREE_FROM_MONTH);
			return line("subscription", Range.upTo(most), Working.of("fee.unknown", contract.monthlyFee(), most),
					"FEE-01");
		}
		Integer term = contract.termMonths();
		if (term != null && elapsed.fullMonths() >= term) {
			return line("subscription", Range.NOTHING, Working.of("fee.ran-out", term), "END-09");
		}
		if (elapsed.fullMonths() >= FREE_FROM_MONTH) {
			return line("subscription", Range.NOTHING, Working.of("fee.free", elapsed.fullMonths()), "FEE-01");
		}
		return line("subscription", upToMonthSix(contract, elapsed), upToMonthSixInWords(contract, elapsed), "FEE-01");
	}

	private static Range upToMonthSix(Contract contract, Elapsed elapsed) {
		BigDecimal most = contract.fees(FREE_FROM_MONTH - elapsed.fullMonths());
		return (contract.kind() == Contract.Kind.FIXED)
				? new Range(contract.fees(FREE_FROM_MONTH - elapsed.monthsBegun()), most) : Range.upTo(most);
	}

	private static Working upToMonthSixInWords(Contract contract, Elapsed elapsed) {
		int left = FREE_FROM_MONTH - elapsed.fullMonths();
		if (contract.kind() != Contract.Kind.FIXED) {
			return Working.of("fee.kind", contract.monthlyFee(), left);
		}
		int surelyLeft = FREE_FROM_MONTH - elapsed.monthsBegun();
		return (surelyLeft == left) ? Working.of("fee.months", contract.monthlyFee(), left)
				: Working.of("fee.part", contract.monthlyFee(), surelyLeft, left);
	}

	private static Line device(Contract contract, @Nullable Elapsed elapsed) {
		Device device = contract.device();
		if (device == null) {
			return line("device", Range.NOTHING, Working.of("device.none"), "FEE-02");
		}
		if (elapsed == null) {
			return ofUnknownStart(contract, device);
		}
		if (elapsed.fullMonths() >= Device.LONGEST_TABLE) {
			return line("device", Range.NOTHING, Working.of("device.over", elapsed.fullMonths()), "FEE-03");
		}
		return (contract.kind() == Contract.Kind.OPEN) ? table(device, elapsed) : lower(contract, device, elapsed);
	}

	/** A value that was read from the table holds without the start. */
	private static Line ofUnknownStart(Contract contract, Device device) {
		BigDecimal read = device.tableValue();
		if (read == null) {
			return line("device", Range.upTo(device.startValue()), Working.of("device.unknown", device.startValue()),
					"FEE-02");
		}
		boolean open = contract.kind() == Contract.Kind.OPEN;
		return line("device", open ? Range.exactly(read) : Range.upTo(read),
				Working.of(open ? "device.read" : "device.read.most", read), open ? "FEE-02" : "FEE-04");
	}

	/** Without a term: what the table says. */
	private static Line table(Device device, Elapsed elapsed) {
		Range amount = new Range(device.after(elapsed.monthsBegun()), device.after(elapsed.fullMonths()));
		Working working = amount.isExact() ? Working.of("device.table", elapsed.fullMonths(), amount.high()) : Working
			.of("device.table.part", elapsed.fullMonths(), amount.high(), elapsed.monthsBegun(), amount.low());
		return line("device", amount, working, "FEE-02");
	}

	/** With a term: the lower of the table value and the fees left. */
	private static Line lower(Contract contract, Device device, Elapsed elapsed) {
		BigDecimal table = device.after(elapsed.fullMonths());
		Integer term = contract.termMonths();
		if (term == null) {
			return line("device", Range.upTo(table), Working.of("device.kind", elapsed.fullMonths(), table), "FEE-04");
		}
		if (elapsed.fullMonths() >= term) {
			return line("device", Range.upTo(table), Working.of("device.ended", table), "FEE-02");
		}
		BigDecimal feesLeft = contract.fees(term - elapsed.fullMonths());
		BigDecimal least = device.after(elapsed.monthsBegun()).min(contract.fees(term - elapsed.monthsBegun()));
		return line("device", new Range(least, table.min(feesLeft)),
				Working.of("device.lower", elapsed.fullMonths(), table, feesLeft), "FEE-04");
	}

	private static Line line(String code, Range amount, Working working, String rule) {
		return new Line(code, amount, working, rule);
	}

}
