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
 * What is not known makes a range, never a guess; a few facts settle it.
 */
class OpenQuestionTests {

	private static final BigDecimal FEE = new BigDecimal("20.00");

	private static final Device DEVICE = Device.falling(new BigDecimal("240"), 24);

	private static final LocalDate START = LocalDate.of(2027, 1, 10);

	@Test
	@DisplayName("FEE-01: who does not know the kind of contract sees from nothing to the maximum")
	void unknownKind() {
		ExitFee fee = ExitFee.of(new Contract(Contract.Kind.UNKNOWN, null, FEE, DEVICE), new Elapsed(2, 3));

		assertThat(fee.subscription().amount()).isEqualTo(range("0", "80"));
		assertThat(fee.subscription().working()).isEqualTo(Working.of(Formula.FEE_KIND, FEE, 4));
		assertThat(fee.device().amount()).isEqualTo(range("0", "220"));
		assertThat(fee.device().working().formula()).isEqualTo(Formula.DEVICE_KIND);
		assertThat(fee.device().rule()).isEqualTo(RuleId.FEE_04);
	}

	@Test
	@DisplayName("FEE-01: of a fixed term of unknown length the six months are known, the device is not")
	void unknownTerm() {
		ExitFee fee = ExitFee.of(new Contract(Contract.Kind.FIXED, null, FEE, DEVICE), new Elapsed(2, 0));

		assertThat(fee.subscription().amount()).isEqualTo(range("80", "80"));
		assertThat(fee.device().amount()).isEqualTo(range("0", "220"));
	}

	@Test
	@DisplayName("END-09: a term that ran out is open-ended")
	void ranOut() {
		assertThat(ExitFee.of(Contract.fixed(3, FEE, null), new Elapsed(3, 0)).subscription()).isEqualTo(
				new Line(Heading.SUBSCRIPTION, Range.NOTHING, Working.of(Formula.FEE_RAN_OUT, 3), RuleId.END_09));
		assertThat(ExitFee.of(Contract.fixed(3, FEE, null), new Elapsed(2, 30)).subscription().amount())
			.isEqualTo(range("0", "20"));
	}

	@Test
	@DisplayName("CHG-01, CHG-03: a change of terms lets leave for free within three months, the device excepted")
	void change() {
		LocalDate notice = LocalDate.of(2027, 1, 31);

		assertThat(subscription(notice, notice.minusDays(1)).rule()).isEqualTo(RuleId.FEE_01);
		assertThat(subscription(notice, notice)).isEqualTo(new Line(Heading.SUBSCRIPTION, range("0", "120"),
				Working.of(Formula.FEE_CHANGE, notice, LocalDate.of(2027, 4, 30), new BigDecimal("120.00")),
				RuleId.CHG_01));
		assertThat(subscription(notice, LocalDate.of(2027, 4, 30)).rule()).isEqualTo(RuleId.CHG_01);
		assertThat(subscription(notice, LocalDate.of(2027, 5, 1)).rule()).isEqualTo(RuleId.FEE_01);
		assertThat(bill(notice, notice, LastBill.Billing.AHEAD).owed().get(1).amount()).isEqualTo(range("230", "240"));
	}

	@Test
	@DisplayName("FEE-05: a day on the bill only lowers what the law allows; whether it covers the device is open")
	void dayOnTheBill() {
		LocalDate end = START.plusMonths(8);
		LastBill later = LastBill.of(facts(end, end.plusMonths(2).plusDays(1)));
		LastBill passed = LastBill.of(facts(end, end));

		assertThat(later.owed().get(0))
			.isEqualTo(new Line(Heading.SUBSCRIPTION, Range.NOTHING, Working.of(Formula.FEE_FREE, 8), RuleId.FEE_01));
		assertThat(passed.owed().get(0)).isEqualTo(later.owed().get(0));
		LocalDate early = START.plusMonths(3);
		assertThat(LastBill.of(facts(early, early)).owed().get(0).working())
			.isEqualTo(Working.of(Formula.FEE_BILL, early));
		assertThat(LastBill.of(facts(early, early.plusDays(1))).owed().get(0).amount()).isEqualTo(range("60", "60"));
		assertThat(passed.owed().get(1).amount()).isEqualTo(range("0", "160"));
		assertThat(passed.owed().get(1).rule()).isEqualTo(RuleId.FEE_05);
		assertThat(later.owed().get(1).rule()).isEqualTo(RuleId.FEE_04);
	}

	@Test
	@DisplayName("FEE-01, FEE-03, CHG-01: the days from which leaving costs less are clocks until they have come")
	void contractClocks() {
		LocalDate end = START.plusMonths(3);

		assertThat(ContractDates.clocks(facts(end, null))).containsExactly(
				new Deadline(ClockKind.FREE_FROM, START.plusMonths(6), Deadline.Basis.RULE, RuleId.FEE_01),
				new Deadline(ClockKind.DEVICE_FREE, START.plusMonths(24), Deadline.Basis.RULE, RuleId.FEE_03));
		assertThat(ContractDates.clocks(facts(START.plusMonths(24), null))).isEmpty();
		assertThat(ContractDates.clocks(facts(end, START.plusMonths(5))))
			.contains(new Deadline(ClockKind.FREE_FROM, START.plusMonths(5), Deadline.Basis.GIVEN, RuleId.FEE_05));
		LastBill.Facts changed = new LastBill.Facts(Contract.fixed(4, FEE, null), START, end, null, START, null,
				LastBill.Billing.AHEAD);
		assertThat(ContractDates.clocks(changed)).containsExactly(
				new Deadline(ClockKind.FREE_FROM, START.plusMonths(4), Deadline.Basis.RULE, RuleId.END_09),
				new Deadline(ClockKind.FREE_EXIT, START.plusMonths(3), Deadline.Basis.RULE, RuleId.CHG_01));
	}

	@Test
	@DisplayName("BILL-01: a month billed afterwards is owed for the days used, one billed ahead comes back")
	void billing() {
		LocalDate end = LocalDate.of(2027, 4, 12);

		LastBill ahead = bill(null, end, LastBill.Billing.AHEAD);
		assertThat(ahead.back()).containsExactly(new Line(Heading.UNUSED, range("11.33", "12.67"),
				Working.of(Formula.UNUSED_DAYS, FEE, 30, 18), RuleId.BILL_01));
		LastBill after = bill(null, end, LastBill.Billing.AFTER);
		assertThat(after.back()).isEmpty();
		assertThat(after.owed().get(2)).isEqualTo(new Line(Heading.USED, range("0", "8.67"),
				Working.of(Formula.USED_DAYS_COUNTED, FEE, 30, 12), RuleId.BILL_01));
		LastBill open = LastBill
			.of(new LastBill.Facts(Contract.open(FEE, null), START, end, null, null, null, LastBill.Billing.AFTER));
		assertThat(open.owed().get(2)).isEqualTo(new Line(Heading.USED, range("7.33", "8.67"),
				Working.of(Formula.USED_DAYS, FEE, 30, 12), RuleId.BILL_01));
		LastBill unknown = bill(null, end, LastBill.Billing.UNKNOWN);
		assertThat(unknown.owed().get(2)).isEqualTo(new Line(Heading.USED, range("0", "8.67"),
				Working.of(Formula.USED_DAYS_PERHAPS, FEE, 30, 12), RuleId.BILL_01));
		assertThat(unknown.back().get(0).amount()).isEqualTo(range("0", "12.67"));
		assertThat(ProRata.unused(FEE, LocalDate.of(2027, 4, 30)).amount()).isEqualTo(range("0", "0.67"));
		assertThat(ProRata.used(FEE, null, LocalDate.of(2027, 4, 30)).amount()).isEqualTo(range("19.33", "20"));
		assertThat(ProRata.used(FEE, LocalDate.of(2027, 4, 28), LocalDate.of(2027, 4, 30)).amount())
			.isEqualTo(range("1.33", "2.67"));
		assertThat(ProRata.used(FEE, LocalDate.of(2026, 4, 28), LocalDate.of(2027, 4, 30)).amount())
			.isEqualTo(range("19.33", "20"));
	}

	@Test
	@DisplayName("FEE-03: a typed table may not rise, and a value read from it holds for the month of the end")
	void typedTables() {
		List<BigDecimal> rows = List.of(new BigDecimal("90"), new BigDecimal("60"), new BigDecimal("60"));
		Device listed = Device.listed(rows);

		assertThat(listed.after(2)).isEqualByComparingTo("60");
		assertThat(listed.after(3)).isEqualByComparingTo("60");
		assertThat(listed.endsBefore(new Elapsed(2, 0))).isFalse();
		assertThat(listed.endsBefore(new Elapsed(2, 1))).isTrue();
		assertThat(listed.endsBefore(new Elapsed(24, 0))).isFalse();
		assertThat(Device.listed(List.of(FEE, BigDecimal.ZERO)).endsBefore(new Elapsed(9, 0))).isFalse();
		assertThat(Device.read(FEE).endsBefore(new Elapsed(9, 0))).isFalse();
		assertThat(Device.read(FEE).after(5)).isEqualTo(FEE);
		assertThat(Device.read(FEE).after(24)).isZero();
		assertThat(Device.rises(rows)).isFalse();
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Device.listed(List.of(new BigDecimal("60"), new BigDecimal("60.01"))));
		assertThatIllegalArgumentException().isThrownBy(() -> new Contract(Contract.Kind.OPEN, 3, FEE, null));
	}

	@Test
	@DisplayName("BILL-03: 14 days without cost, from the third working day after posting or the day after an e-mail")
	void reminder() {
		LocalDate friday = LocalDate.of(2026, 12, 18);

		assertThat(LegalDates.reminderFreeUntil(friday, false)).isEqualTo(LocalDate.of(2027, 1, 1));
		assertThat(LegalDates.reminderFreeUntil(friday, true)).isEqualTo(LocalDate.of(2027, 1, 4));
	}

	private static LastBill.Facts facts(LocalDate end, @Nullable LocalDate free) {
		return new LastBill.Facts(Contract.fixed(24, FEE, DEVICE), START, end, free, null, null,
				LastBill.Billing.AHEAD);
	}

	private static Line subscription(LocalDate notice, LocalDate end) {
		return bill(notice, end, LastBill.Billing.AHEAD).owed().get(0);
	}

	private static LastBill bill(@Nullable LocalDate notice, LocalDate end, LastBill.Billing billing) {
		return LastBill
			.of(new LastBill.Facts(Contract.fixed(24, FEE, DEVICE), START, end, null, notice, null, billing));
	}

	private static Range range(String low, String high) {
		return new Range(new BigDecimal(low), new BigDecimal(high));
	}

}
