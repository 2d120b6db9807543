package be.simexit.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is not known is not nothing (decision 0011).
 */
class UnknownUseTests {

	private static final BigDecimal FEE = new BigDecimal("30");

	private static final LocalDate START = LocalDate.of(2026, 1, 10);

	private static final LocalDate END = LocalDate.of(2026, 11, 30);

	@Test
	@DisplayName("BILL-01: above a forecast without use a bill cannot be explained; with use it is too high")
	void comparison() {
		LastBill unknown = LastBill.of(facts(null));
		LastBill known = LastBill.of(facts(BigDecimal.ZERO));
		BigDecimal more = known.most().add(BigDecimal.ONE);

		assertThat(unknown.isUseUnknown()).isTrue();
		assertThat(known.isUseUnknown()).isFalse();
		assertThat(unknown.compare(more).verdict()).isEqualTo(LastBill.Comparison.Verdict.UNEXPLAINED);
		assertThat(unknown.compare(more).difference()).isEqualByComparingTo("1");
		assertThat(known.compare(more).verdict()).isEqualTo(LastBill.Comparison.Verdict.ABOVE);
		assertThat(unknown.compare(unknown.most()).verdict()).isEqualTo(LastBill.Comparison.Verdict.FITS);
	}

	@Test
	@DisplayName("FEE-01, FEE-02: whether both may be charged is open only where neither is nothing")
	void adding() {
		LocalDate early = START.plusMonths(2);
		Device device = Device.falling(new BigDecimal("240"), 24);

		assertThat(LastBill.of(facts(Contract.fixed(24, FEE, device), early)).isAddingOpen()).isTrue();
		assertThat(LastBill.of(facts(Contract.fixed(24, FEE, null), early)).isAddingOpen()).isFalse();
		assertThat(LastBill.of(facts(Contract.fixed(24, FEE, device), END)).isAddingOpen()).isFalse();
	}

	@Test
	@DisplayName("BILL-02: once the last bill has come, it counts instead of the forecast; a credit comes back")
	void creditNote() {
		LastBill bill = LastBill.of(facts(BigDecimal.ZERO));

		assertThat(Refund.contract(bill, null, null, new BigDecimal("-10.00")).lines())
			.containsExactly(new Line(Heading.CREDIT_NOTE, Range.exactly(BigDecimal.TEN),
					Working.of(Formula.REFUND_CREDIT_NOTE, new BigDecimal("10.00")), RuleId.BILL_02));
		assertThat(Refund.contract(bill, null, null, new BigDecimal("12")).lines()).isEmpty();
		assertThat(Refund.contract(bill, null, null, BigDecimal.ZERO).lines()).isEmpty();
		assertThat(Refund.contract(bill, null, null, null).lines()).extracting(Line::heading)
			.containsExactly(Heading.UNUSED);
	}

	@Test
	@DisplayName("PRE-04: where the fee takes all of the credit, nothing is left and no day is shown")
	void nothingLeft() {
		PrepaidRefund nothing = PrepaidRefund.of(new BigDecimal("4.99"), new BigDecimal("5"), START, START);

		assertThat(nothing.status()).isEqualTo(PrepaidRefund.Status.NOTHING_LEFT);
		assertThat(nothing.askBy()).isNull();
		assertThat(nothing.amount()).isEqualTo(Range.NOTHING);
		assertThat(PrepaidRefund.of(new BigDecimal("5"), new BigDecimal("5"), START, START).status())
			.isEqualTo(PrepaidRefund.Status.NOTHING_LEFT);
		assertThat(PrepaidRefund.of(new BigDecimal("5.01"), new BigDecimal("5"), START, START).status())
			.isEqualTo(PrepaidRefund.Status.DUE);
		assertThat(PrepaidRefund.of(new BigDecimal("3"), null, START, START).status())
			.isEqualTo(PrepaidRefund.Status.DUE);
	}

	@Test
	@DisplayName("a forecast needs the kind, the fee and an end that does not lie before the start")
	void facts() {
		ContractDetails known = new ContractDetails(Contract.Kind.OPEN, null, START, FEE, null, null, null, null, null,
				null);

		assertThat(known.facts(END)).hasValueSatisfying((facts) -> {
			assertThat(facts.billing()).isEqualTo(LastBill.Billing.UNKNOWN);
			assertThat(facts.end()).isEqualTo(END);
		});
		assertThat(known.facts(START)).isPresent();
		assertThat(known.facts(START.minusDays(1))).isEmpty();
		assertThat(known.facts(null)).isEmpty();
		assertThat(ContractDetails.NONE.facts(END)).isEmpty();
		assertThat(known.endsBeforeStart(START.minusDays(1))).isTrue();
		assertThat(known.endsBeforeStart(START)).isFalse();
		assertThat(known.endsBeforeStart(null)).isFalse();
		assertThat(ContractDetails.NONE.endsBeforeStart(END)).isFalse();
	}

	@Test
	@DisplayName("BILL-03: Saturdays count, holidays do not")
	void saturdays() {
		LocalDate thursday = LocalDate.of(2026, 11, 5);

		assertThat(LegalDates.reminderFreeUntil(thursday, true)).isEqualTo(LocalDate.of(2026, 11, 22));
		assertThat(WorkingDays.afterWithSaturdays(LocalDate.of(2026, 8, 13), 2)).isEqualTo(LocalDate.of(2026, 8, 17));
		assertThat(WorkingDays.before(LocalDate.of(2026, 11, 16), 2)).isEqualTo(LocalDate.of(2026, 11, 12));
	}

	@Test
	@DisplayName("codes end the keys of their words")
	void codes() {
		assertThat(new Deadline(ClockKind.PAY_BY, END, Deadline.Basis.GIVEN, RuleId.BILL_03).code())
			.isEqualTo("pay-by");
		assertThat(Formula.FEE_OPEN.code()).isEqualTo("fee.open");
		assertThat(RuleId.FEE_01.code()).isEqualTo("FEE-01");
	}

	private static LastBill.Facts facts(@Nullable BigDecimal use) {
		return new LastBill.Facts(Contract.open(FEE, null), START, END.minusDays(10), null, null, use,
				LastBill.Billing.AHEAD);
	}

	private static LastBill.Facts facts(Contract contract, LocalDate end) {
		return new LastBill.Facts(contract, START, end, null, null, BigDecimal.ZERO, LastBill.Billing.AHEAD);
	}

}
