package be.simexit.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The rules that compute an amount; each test bears the id of its rule in
 * {@code rules.yaml}.
 */
class SettlementRuleTests {

	private static final BigDecimal FEE = new BigDecimal("20.00");

	@Test
	@DisplayName("END-08: an open-ended contract costs nothing to leave")
	void openEnded() {
		assertThat(subscription(null, 1, 15))
			.isEqualTo(line(Heading.SUBSCRIPTION, "0", "0", Formula.FEE_OPEN, RuleId.END_08));
	}

	@Test
	@DisplayName("FEE-01: at most the fees to the end of the sixth month, nothing from there on")
	void sixMonths() {
		assertThat(subscription(24, 5, 0))
			.isEqualTo(line(Heading.SUBSCRIPTION, "20", "20", Formula.FEE_MONTHS, RuleId.FEE_01));
		assertThat(subscription(24, 5, 1))
			.isEqualTo(line(Heading.SUBSCRIPTION, "0", "20", Formula.FEE_PART, RuleId.FEE_01));
		assertThat(subscription(24, 6, 0))
			.isEqualTo(line(Heading.SUBSCRIPTION, "0", "0", Formula.FEE_FREE, RuleId.FEE_01));
		assertThat(bare(ExitFee.of(Contract.fixed(24, FEE, null), null).subscription()))
			.isEqualTo(line(Heading.SUBSCRIPTION, "0", "120", Formula.FEE_UNKNOWN, RuleId.FEE_01));
	}

	@Test
	@DisplayName("FEE-02: the device costs its table value, in open-ended contracts too")
	void device() {
		assertThat(device(null, 8, 0, falling()))
			.isEqualTo(line(Heading.DEVICE, "160", "160", Formula.DEVICE_TABLE, RuleId.FEE_02));
		assertThat(device(null, 8, 3, falling()))
			.isEqualTo(line(Heading.DEVICE, "150", "160", Formula.DEVICE_TABLE_PART, RuleId.FEE_02));
		assertThat(device(null, 8, 0, null))
			.isEqualTo(line(Heading.DEVICE, "0", "0", Formula.DEVICE_NONE, RuleId.FEE_02));
		assertThat(device(12, 12, 0, falling()))
			.isEqualTo(line(Heading.DEVICE, "0", "120", Formula.DEVICE_ENDED, RuleId.FEE_02));
		assertThat(device(null, 8, 3, read("99")))
			.isEqualTo(line(Heading.DEVICE, "99", "99", Formula.DEVICE_TABLE, RuleId.FEE_02));
		assertThat(bare(ExitFee.of(Contract.open(FEE, falling()), null).device()))
			.isEqualTo(line(Heading.DEVICE, "0", "240", Formula.DEVICE_UNKNOWN, RuleId.FEE_02));
		assertThat(bare(ExitFee.of(Contract.open(FEE, read("99")), null).device()))
			.isEqualTo(line(Heading.DEVICE, "99", "99", Formula.DEVICE_READ, RuleId.FEE_02));
		assertThat(bare(ExitFee.of(Contract.fixed(24, FEE, read("99")), null).device()))
			.isEqualTo(line(Heading.DEVICE, "0", "99", Formula.DEVICE_READ_MOST, RuleId.FEE_04));
	}

	@Test
	@DisplayName("FEE-03: the table falls evenly and is over after 24 months")
	void table() {
		assertThat(device(null, 23, 0, falling()))
			.isEqualTo(line(Heading.DEVICE, "10", "10", Formula.DEVICE_TABLE, RuleId.FEE_02));
		assertThat(device(null, 24, 0, falling()))
			.isEqualTo(line(Heading.DEVICE, "0", "0", Formula.DEVICE_OVER, RuleId.FEE_03));
		assertThat(device(null, 24, 0, read("99")))
			.isEqualTo(line(Heading.DEVICE, "0", "0", Formula.DEVICE_OVER, RuleId.FEE_03));
		assertThat(Device.falling(new BigDecimal("100"), 12).after(12)).isEqualByComparingTo("0");
		assertThat(Device.falling(new BigDecimal("100"), 3).after(1)).isEqualByComparingTo("66.666666667");
		Device typed = new Device(new BigDecimal("30"), 3, List.of(new BigDecimal("30"), new BigDecimal("7")), null);
		assertThat(typed.after(0)).isEqualByComparingTo("30");
		assertThat(typed.after(1)).isEqualByComparingTo("7");
		assertThat(typed.after(2)).isEqualByComparingTo("7");
	}

	@Test
	@DisplayName("FEE-04: in a fixed term the lower of the table value and the fees left")
	void lowerOfBoth() {
		assertThat(device(24, 20, 0, falling()))
			.isEqualTo(line(Heading.DEVICE, "40", "40", Formula.DEVICE_LOWER, RuleId.FEE_04));
		assertThat(device(24, 20, 2, falling()))
			.isEqualTo(line(Heading.DEVICE, "30", "40", Formula.DEVICE_LOWER, RuleId.FEE_04));
		assertThat(device(10, 8, 0, falling()))
			.isEqualTo(line(Heading.DEVICE, "40", "40", Formula.DEVICE_LOWER, RuleId.FEE_04));
	}

	@Test
	@DisplayName("FEE-05: the date printed on the bill beats the calculator")
	void dateOnTheBill() {
		LocalDate start = LocalDate.of(2027, 1, 1);
		LocalDate end = LocalDate.of(2027, 3, 1);
		Contract contract = Contract.fixed(24, FEE, null);

		LastBill told = LastBill.of(new LastBill.Facts(contract, start, end, end, null, null, LastBill.Billing.AHEAD));
		LastBill later = LastBill
			.of(new LastBill.Facts(contract, start, end, end.plusDays(1), null, null, LastBill.Billing.AHEAD));

		assertThat(bare(told.owed().get(0)))
			.isEqualTo(line(Heading.SUBSCRIPTION, "0", "0", Formula.FEE_BILL, RuleId.FEE_05));
		assertThat(later.owed().get(0).amount()).isEqualTo(Range.exactly(new BigDecimal("80")));
	}

	@Test
	@DisplayName("BILL-01: a forecast adds usage, gives unused days back and fits the real bill or not")
	void forecast() {
		LocalDate end = LocalDate.of(2027, 4, 20);
		Contract contract = Contract.fixed(24, new BigDecimal("30"), falling());
		LastBill bill = LastBill.of(new LastBill.Facts(contract, LocalDate.of(2027, 2, 20), end, null, null,
				new BigDecimal("4.50"), LastBill.Billing.AHEAD));

		assertThat(bill.owed()).extracting(Line::heading)
			.containsExactly(Heading.SUBSCRIPTION, Heading.DEVICE, Heading.USAGE);
		assertThat(bill.toPay()).isEqualTo(range("224.50", "344.50"));
		assertThat(bill.back()).map(SettlementRuleTests::bare)
			.containsExactly(line(Heading.UNUSED, "9", "11", Formula.UNUSED_DAYS, RuleId.BILL_01));
		assertThat(bill.comesBack()).isEqualTo(range("9", "11"));
		assertThat(bill.compare(new BigDecimal("213.50")).verdict()).isEqualTo(LastBill.Comparison.Verdict.FITS);
		assertThat(bill.compare(new BigDecimal("335.50")).verdict()).isEqualTo(LastBill.Comparison.Verdict.FITS);
		assertThat(bill.compare(new BigDecimal("335.51")))
			.isEqualTo(new LastBill.Comparison(new BigDecimal("213.50"), new BigDecimal("335.50"),
					new BigDecimal("335.51"), LastBill.Comparison.Verdict.ABOVE, new BigDecimal("0.01")));
		assertThat(bill.compare(new BigDecimal("213.00")).difference()).isEqualByComparingTo("0.50");
		assertThat(bill.compare(new BigDecimal("213.00")).verdict()).isEqualTo(LastBill.Comparison.Verdict.BELOW);
	}

	@Test
	@DisplayName("PRE-01, PRE-04, PRE-05: credit comes back only after porting, less at most 5 euro, within a month")
	void prepaid() {
		LocalDate ported = LocalDate.of(2027, 1, 31);
		BigDecimal credit = new BigDecimal("12");

		assertThat(PrepaidRefund.of(credit, null, null, ported))
			.isEqualTo(new PrepaidRefund(PrepaidRefund.Status.NOT_PORTED, Range.NOTHING, null,
					Working.of(Formula.PREPAID_NOT_PORTED, credit), RuleId.PRE_01));
		PrepaidRefund last = PrepaidRefund.of(credit, new BigDecimal("9"), ported, LocalDate.of(2027, 2, 28));
		assertThat(last.amount()).isEqualTo(range("7", "7"));
		assertThat(last.rule()).isEqualTo(RuleId.PRE_04);
		PrepaidRefund late = PrepaidRefund.of(credit, null, ported, LocalDate.of(2027, 3, 1));
		assertThat(late.status()).isEqualTo(PrepaidRefund.Status.TOO_LATE);
		assertThat(late.rule()).isEqualTo(RuleId.PRE_05);
		assertThat(PrepaidRefund.of(new BigDecimal("3"), null, ported, ported).amount()).isEqualTo(range("0", "3"));
	}

	@Test
	@DisplayName("BILL-04: the first reminder for three due dates a year is free, others cost at most 7.50")
	void reminders() {
		assertThat(bare(LateFees.reminders(3, 1)))
			.isEqualTo(line(Heading.REMINDERS, "0", "0", Formula.LATE_FIRST, RuleId.BILL_04));
		assertThat(bare(LateFees.reminders(3, 2)))
			.isEqualTo(line(Heading.REMINDERS, "0", "7.50", Formula.LATE_REMINDERS, RuleId.BILL_04));
		assertThat(LateFees.reminders(1, 3).amount().high()).isEqualByComparingTo("15.00");
		assertThat(LateFees.reminders(4, 1).amount().high()).isEqualByComparingTo("7.50");
		assertThat(LateFees.reminders(4, 2).amount().high()).isEqualByComparingTo("15.00");
		assertThatIllegalArgumentException().isThrownBy(() -> LateFees.reminders(0, 1));
		assertThatIllegalArgumentException().isThrownBy(() -> LateFees.reminders(1, 0));
	}

	@Test
	@DisplayName("BILL-05: the flat compensation has a ceiling by amount, and none without a debt")
	void flat() {
		assertThat(most("0")).isEqualByComparingTo("0");
		assertThat(most("0.01")).isEqualByComparingTo("20");
		assertThat(most("150")).isEqualByComparingTo("20");
		assertThat(most("150.01")).isEqualByComparingTo("30.00");
		assertThat(most("500")).isEqualByComparingTo("65");
		assertThat(most("500.20")).isEqualByComparingTo("65.01");
		assertThat(most("39200")).isEqualByComparingTo("2000");
		assertThat(LateFees.flat(BigDecimal.ONE).rule()).isEqualTo(RuleId.BILL_05);
	}

	@Test
	@DisplayName("PORT-04, PORT-05: 3, in some cases 5 euro a day and number, claimed within six months")
	void latePorting() {
		LatePorting late = LatePorting.of(4, 2, LocalDate.of(2027, 8, 31));

		assertThat(bare(late.line())).isEqualTo(line(Heading.LATE_PORT, "24", "40", Formula.LATE_PORT, RuleId.PORT_04));
		assertThat(late.claimBy()).isEqualTo(LocalDate.of(2028, 2, 29));
		assertThat(LatePorting.of(0, 1, LocalDate.of(2027, 8, 31)).line().amount()).isEqualTo(Range.NOTHING);
		assertThatIllegalArgumentException().isThrownBy(() -> LatePorting.of(-1, 1, LocalDate.EPOCH));
		assertThatIllegalArgumentException().isThrownBy(() -> LatePorting.of(1, 0, LocalDate.EPOCH));
	}

	@Test
	void impossibleContractsAreRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> Contract.fixed(0, FEE, null));
		assertThatIllegalArgumentException().isThrownBy(() -> Contract.fixed(25, FEE, null));
		assertThatIllegalArgumentException().isThrownBy(() -> Contract.open(FEE.negate(), null));
		assertThatIllegalArgumentException().isThrownBy(() -> Device.falling(FEE, 0));
		assertThatIllegalArgumentException().isThrownBy(() -> Device.falling(FEE, 25));
		assertThatIllegalArgumentException().isThrownBy(() -> Device.falling(FEE.negate(), 24));
		assertThatIllegalArgumentException().isThrownBy(() -> new Elapsed(-1, 0));
		assertThatIllegalArgumentException().isThrownBy(() -> new Elapsed(0, -1));
		assertThatIllegalArgumentException().isThrownBy(() -> range("2", "1"));
		assertThatIllegalArgumentException().isThrownBy(() -> range("-1", "1"));
		assertThatIllegalArgumentException().isThrownBy(() -> ProRata.credit(FEE, 30, 31));
		assertThatIllegalArgumentException().isThrownBy(() -> ProRata.credit(FEE, 30, -1));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Elapsed.between(LocalDate.of(2027, 3, 2), LocalDate.of(2027, 3, 1)));
	}

	private static Contract contract(@Nullable Integer term, BigDecimal fee, @Nullable Device device) {
		return (term != null) ? Contract.fixed(term, fee, device) : Contract.open(fee, device);
	}

	private static BigDecimal most(String debt) {
		return LateFees.flat(new BigDecimal(debt)).amount().high();
	}

	/** The line with the sentence of its working, without the values in it. */
	private static Line bare(Line line) {
		return new Line(line.heading(), line.amount(), Working.of(line.working().formula()), line.rule());
	}

	private static Line subscription(@Nullable Integer term, int months, int days) {
		return bare(ExitFee.of(contract(term, FEE, null), new Elapsed(months, days)).subscription());
	}

	private static Line device(@Nullable Integer term, int months, int days, @Nullable Device device) {
		return bare(ExitFee.of(contract(term, FEE, device), new Elapsed(months, days)).device());
	}

	private static Device falling() {
		return Device.falling(new BigDecimal("240"), 24);
	}

	private static Device read(String value) {
		return new Device(new BigDecimal("240"), 24, List.of(), new BigDecimal(value));
	}

	private static Range range(String low, String high) {
		return new Range(new BigDecimal(low), new BigDecimal(high));
	}

	/** A line whose working is compared by its sentence only. */
	private static Line line(Heading heading, String low, String high, Formula formula, RuleId rule) {
		return new Line(heading, range(low, high), Working.of(formula), rule);
	}

}
