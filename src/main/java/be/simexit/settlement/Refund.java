package be.simexit.settlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A forecast of what comes back, line by line.
 *
 * @param lines the lines
 */
public record Refund(List<Line> lines) {

	public Refund {
		lines = List.copyOf(lines);
	}

	/**
	 * What comes back of a prepaid card. Credit that was given away never counts
	 * (PRE-02).
	 * @param credit what comes back of the credit that was paid for
	 * @param bonus the credit that was given away in euro, null if there is none
	 * @return the forecast
	 */
	public static Refund prepaid(PrepaidRefund credit, @Nullable BigDecimal bonus) {
		List<Line> lines = new ArrayList<>();
		lines.add(new Line(Heading.CREDIT, credit.amount(), credit.working(), credit.rule()));
		if (bonus != null) {
			lines.add(new Line(Heading.BONUS, Range.NOTHING, Working.of(Formula.PREPAID_BONUS, bonus), RuleId.PRE_02));
		}
		return new Refund(lines);
	}

	/**
	 * What comes back of a contract. What was paid ahead, and a deposit, can only be
	 * asked for: no rule was found that sets them (BILL-02).
	 * @param bill the forecast of the last bill, null if there is none
	 * @param advance what was paid ahead for time after the end in euro, null for nothing
	 * @param deposit the deposit in euro, null for none
	 * @param actual the amount of the real bill in euro, negative for a credit, null if
	 * it has not come; once it has, it counts instead of the forecast
	 * @return the forecast
	 */
	public static Refund contract(@Nullable LastBill bill, @Nullable BigDecimal advance, @Nullable BigDecimal deposit,
			@Nullable BigDecimal actual) {
		List<Line> lines = new ArrayList<>((bill != null && actual == null) ? bill.back() : List.of());
		if (actual != null && actual.signum() < 0) {
			lines.add(new Line(Heading.CREDIT_NOTE, Range.exactly(actual.negate()),
					Working.of(Formula.REFUND_CREDIT_NOTE, actual.negate()), RuleId.BILL_02));
		}
		if (advance != null) {
			lines.add(new Line(Heading.ADVANCE, Range.upTo(advance), Working.of(Formula.REFUND_ADVANCE, advance),
					RuleId.BILL_02));
		}
		if (deposit != null) {
			lines.add(new Line(Heading.DEPOSIT, Range.upTo(deposit), Working.of(Formula.REFUND_DEPOSIT, deposit),
					RuleId.BILL_02));
		}
		return new Refund(lines);
	}

	/**
	 * The sum.
	 * @return from the sum of the lower to the sum of the upper bounds
	 */
	public Range total() {
		return this.lines.stream().map(Line::amount).reduce(Range.NOTHING, Range::plus);
	}

}
