package be.simexit.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What comes back, line by line.
 */
class RefundTests {

	private static final LocalDate DAY = LocalDate.of(2027, 4, 20);

	private static final BigDecimal TWELVE = new BigDecimal("12.00");

	@Test
	@DisplayName("PRE-02: credit that was given away never comes back")
	void bonus() {
		PrepaidRefund credit = PrepaidRefund.of(TWELVE, null, DAY, DAY);

		Refund refund = Refund.prepaid(credit, BigDecimal.TEN);
		assertThat(refund.lines()).containsExactly(
				new Line(Heading.CREDIT, credit.amount(), credit.working(), RuleId.PRE_04), new Line(Heading.BONUS,
						Range.NOTHING, Working.of(Formula.PREPAID_BONUS, BigDecimal.TEN), RuleId.PRE_02));
		assertThat(refund.total()).isEqualTo(credit.amount());
		assertThat(Refund.prepaid(credit, null).lines()).hasSize(1);
	}

	@Test
	@DisplayName("BILL-02: a deposit and what was paid ahead can be asked for; unused days come off the last bill")
	void contract() {
		LastBill bill = LastBill.of(new LastBill.Facts(Contract.open(new BigDecimal("30"), null), null, DAY, null, null,
				null, LastBill.Billing.AHEAD));

		Refund refund = Refund.contract(bill, BigDecimal.ONE, TWELVE, null);
		assertThat(refund.lines()).extracting(Line::heading)
			.containsExactly(Heading.UNUSED, Heading.ADVANCE, Heading.DEPOSIT);
		assertThat(refund.lines()).extracting(Line::rule)
			.containsExactly(RuleId.BILL_01, RuleId.BILL_02, RuleId.BILL_02);
		assertThat(refund.total()).isEqualTo(new Range(new BigDecimal("9"), new BigDecimal("24")));
		assertThat(Refund.contract(null, null, null, null).lines()).isEmpty();
		assertThat(Refund.contract(null, null, null, null).total()).isEqualTo(Range.NOTHING);
	}

	@Test
	void addingIsOpenOnlyWhereBothPartsOfTheExitFeeCountSomething() {
		assertThat(bill(Contract.fixed(24, TWELVE, Device.read(TWELVE))).isAddingOpen()).isTrue();
		assertThat(bill(Contract.fixed(24, TWELVE, null)).isAddingOpen()).isFalse();
		assertThat(bill(Contract.open(TWELVE, Device.read(TWELVE))).isAddingOpen()).isFalse();
		assertThat(Range.NOTHING.isNothing()).isTrue();
		assertThat(Range.upTo(TWELVE).isNothing()).isFalse();
	}

	@Test
	void theLastDayOfAShortMonthEndsAFullMonth() {
		assertThat(Elapsed.between(LocalDate.of(2027, 1, 31), LocalDate.of(2027, 2, 28))).isEqualTo(new Elapsed(1, 0));
		assertThat(Elapsed.between(LocalDate.of(2027, 8, 31), LocalDate.of(2028, 2, 29))).isEqualTo(new Elapsed(6, 0));
		assertThat(Elapsed.between(LocalDate.of(2027, 8, 31), LocalDate.of(2028, 2, 28))).isEqualTo(new Elapsed(5, 28));
	}

	@Test
	void clocksComeInTheOrderOfTheirDays() {
		List<Deadline> clocks = Clocks.of(new CaseDates(false, DAY, DAY.plusDays(40), false, DAY.minusDays(10),
				DAY.minusDays(3), false, null, DAY.minusDays(60), false, DAY.minusDays(30)));

		assertThat(clocks).extracting(Deadline::on).isSorted();
		assertThat(clocks.get(0).kind()).isEqualTo(ClockKind.ACCOUNTS);
		assertThat(clocks).extracting(Deadline::kind)
			.doesNotHaveDuplicates()
			.contains(ClockKind.REFUND, ClockKind.BANK, ClockKind.PAY_BY);
		assertThat(clocks).filteredOn((clock) -> clock.kind() == ClockKind.REFUND)
			.singleElement()
			.extracting(Deadline::basis, Deadline::rule)
			.containsExactly(Deadline.Basis.OWN, RuleId.BILL_02);
	}

	private static LastBill bill(Contract contract) {
		return LastBill
			.of(new LastBill.Facts(contract, DAY.minusMonths(2), DAY, null, null, null, LastBill.Billing.AHEAD));
	}

}
