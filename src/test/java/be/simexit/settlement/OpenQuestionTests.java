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
		assertThat(fee.subscription().working()).isEqualTo(Working.of("fee.kind", FEE, 4));
		assertThat(fee.device().amount()).isEqualTo(range("0", "220"));
		assertThat(fee.device().working().code()).isEqualTo("device.kind");
		assertThat(fee.device().rule()).isEqualTo("FEE-04");
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
		assertThat(ExitFee.of(Contract.fixed(3, FEE, null), new Elapsed(3, 0)).subscription())
			.isEqualTo(new Line("subscription", Range.NOTHING, Working.of("fee.ran-out", 3), "END-09"));
		assertThat(ExitFee.of(Contract.fixed(3, FEE, null), new Elapsed(2, 30)).subscription().amount())
			.isEqualTo(range("60", "80"));
	}

	@Test
	@DisplayName("CHG-01, CHG-03: a change of terms lets leave for free within three months, the device excepted")
	void change() {
		LocalDate notice = LocalDate.of(2027, 1, 31);

		assertThat(subscription(notice, notice.minusDays(1)).rule()).isEqualTo("FEE-01");
		assertThat(subscription(notice, notice)).isEqualTo(new Line("subscription", Range.NOTHING,
				Working.of("fee.change", notice, LocalDate.of(2027, 4, 30)), "CHG-01"));
		assertThat(subscription(notice, LocalDate.of(2027, 4, 30)).rule()).isEqualTo("CHG-01");
		assertThat(subscription(notice, LocalDate.of(2027, 5, 1)).rule()).isEqualTo("FEE-01");
		assertThat(bill(notice, notice, LastBill.Billing.AHEAD).owed().get(1).amount()).isEqualTo(range("230", "240"));
	}

	@Test
	@DisplayName("BILL-01: a month billed afterwards is owed for the days used, one billed ahead comes back")
	void billing() {
		LocalDate end = LocalDate.of(2027, 4, 12);

		LastBill ahead = bill(null, end, LastBill.Billing.AHEAD);
		assertThat(ahead.back()).containsExactly(
				new Line("unused", range("11.33", "12.67"), Working.of("unused.days", FEE, 30, 18), "BILL-01"));
		LastBill after = bill(null, end, LastBill.Billing.AFTER);
		assertThat(after.back()).isEmpty();
		assertThat(after.owed().get(2))
			.isEqualTo(new Line("used", range("7.33", "8.67"), Working.of("used.days", FEE, 30, 12), "BILL-01"));
		LastBill unknown = bill(null, end, LastBill.Billing.UNKNOWN);
		assertThat(unknown.owed().get(2))
			.isEqualTo(new Line("used", range("0", "8.67"), Working.of("used.days.perhaps", FEE, 30, 12), "BILL-01"));
		assertThat(unknown.back().get(0).amount()).isEqualTo(range("0", "12.67"));
		assertThat(ProRata.unused(FEE, LocalDate.of(2027, 4, 30)).amount()).isEqualTo(range("0", "0.67"));
		assertThat(ProRata.used(FEE, LocalDate.of(2027, 4, 30)).amount()).isEqualTo(range("19.33", "20"));
	}

	@Test
	@DisplayName("FEE-03: a typed table may not rise, and a value read from it holds for the month of the end")
	void typedTables() {
		List<BigDecimal> rows = List.of(new BigDecimal("90"), new BigDecimal("60"), new BigDecimal("60"));
		Device listed = Device.listed(rows);

		assertThat(listed.most()).isEqualByComparingTo("90");
		assertThat(listed.after(2)).isEqualByComparingTo("60");
		assertThat(listed.after(3)).isZero();
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
		assertThat(LegalDates.reminderFreeUntil(friday, true)).isEqualTo(LocalDate.of(2027, 1, 5));
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
