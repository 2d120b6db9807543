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

	/**
	 * Both lines.
	 * @return subscription, then device
	 */
	public List<Line> lines() {
		return List.of(this.subscription, this.device);
	}

	private static Line subscription(Contract contract, @Nullable Elapsed elapsed) {
		if (!contract.isFixed()) {
			return line("subscription", Range.NOTHING, Working.of("fee.open"), "END-08");
		}
		if (elapsed == null) {
			BigDecimal most = contract.fees(FREE_FROM_MONTH);
			return line("subscription", Range.upTo(most), Working.of("fee.unknown", contract.monthlyFee(), most),
					"FEE-01");
		}
		int left = FREE_FROM_MONTH - elapsed.fullMonths();
		if (left <= 0) {
			return line("subscription", Range.NOTHING, Working.of("fee.free", elapsed.fullMonths()), "FEE-01");
		}
		int surelyLeft = FREE_FROM_MONTH - elapsed.monthsBegun();
		Range amount = new Range(contract.fees(surelyLeft), contract.fees(left));
		Working working = amount.isExact() ? Working.of("fee.months", contract.monthlyFee(), left)
				: Working.of("fee.part", contract.monthlyFee(), surelyLeft, left);
		return line("subscription", amount, working, "FEE-01");
	}

	private static Line device(Contract contract, @Nullable Elapsed elapsed) {
		Device device = contract.device();
		if (device == null) {
			return line("device", Range.NOTHING, Working.of("device.none"), "FEE-02");
		}
		if (elapsed == null) {
			BigDecimal value = (device.tableValue() != null) ? device.tableValue() : device.startValue();
			return line("device", Range.upTo(value), Working.of("device.unknown", value), "FEE-02");
		}
		if (elapsed.fullMonths() >= Device.LONGEST_TABLE) {
			return line("device", Range.NOTHING, Working.of("device.over", elapsed.fullMonths()), "FEE-03");
		}
		BigDecimal table = device.after(elapsed.fullMonths());
		Integer term = contract.termMonths();
		if (term == null) {
			Range amount = new Range(device.after(elapsed.monthsBegun()), table);
			return line("device", amount, working("device.table", elapsed, amount), "FEE-02");
		}
		if (elapsed.fullMonths() >= term) {
			return line("device", Range.upTo(table), Working.of("device.ended", table), "FEE-02");
		}
		BigDecimal most = table.min(contract.fees(term - elapsed.fullMonths()));
		BigDecimal least = device.after(elapsed.monthsBegun()).min(contract.fees(term - elapsed.monthsBegun()));
		Range amount = new Range(least, most);
		Working working = Working.of("device.lower", elapsed.fullMonths(), table,
				contract.fees(term - elapsed.fullMonths()));
		return line("device", amount, working, "FEE-04");
	}

	private static Working working(String code, Elapsed elapsed, Range amount) {
		return amount.isExact() ? Working.of(code, elapsed.fullMonths(), amount.high())
				: Working.of(code + ".part", elapsed.fullMonths(), amount.high(), elapsed.monthsBegun(), amount.low());
	}

	private static Line line(String code, Range amount, Working working, String rule) {
		return new Line(code, amount, working, rule);
	}

}
