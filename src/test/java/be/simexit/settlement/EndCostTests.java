package be.simexit.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What stands beside the end date: both halves, or neither.
 */
class EndCostTests {

	private static final LocalDate START = LocalDate.of(2026, 8, 1);

	private static final LocalDate END = LocalDate.of(2026, 12, 16);

	/** The worked example of the sketches. */
	@Test
	void aFixedTermCostsUntilSixMonthsAreOverAndThePlanUntilThen() {
		EndCost cost = EndCost.of(facts(Contract.Kind.FIXED, START, null));

		assertThat(cost.fee().high()).isEqualByComparingTo("39.98");
		assertThat(cost.freeFrom()).isEqualTo(LocalDate.of(2027, 2, 1));
		assertThat(cost.planUntilThen()).isEqualByComparingTo("29.66");
		assertThat(cost.isFree()).isFalse();
	}

	@Test
	void withoutATermNothingIsDueAndNoDayIsNamed() {
		EndCost cost = EndCost.of(facts(Contract.Kind.OPEN, START, null));

		assertThat(cost.isFree()).isTrue();
		assertThat(cost.freeFrom()).isNull();
		assertThat(cost.planUntilThen()).isNull();
	}

	@Test
	void withoutAStartNobodyCanNameADay() {
		EndCost cost = EndCost.of(facts(Contract.Kind.FIXED, null, null));

		assertThat(cost.fee().high()).isEqualByComparingTo("119.94");
		assertThat(cost.freeFrom()).isNull();
		assertThat(cost.planUntilThen()).isNull();
	}

	@Test
	void aTelephoneMovesTheFreeDayToTheEndOfItsTable() {
		EndCost cost = EndCost.of(facts(Contract.Kind.FIXED, START, Device.falling(new BigDecimal("240"), 24)));

		assertThat(cost.freeFrom()).isEqualTo(START.plusMonths(24));
		assertThat(cost.fee().high()).isGreaterThan(new BigDecimal("39.98"));
	}

	private static LastBill.Facts facts(Contract.Kind kind, @Nullable LocalDate start, @Nullable Device device) {
		Integer term = (kind == Contract.Kind.FIXED) ? 24 : null;
		return new LastBill.Facts(new Contract(kind, term, new BigDecimal("19.99"), device), start, END, null, null,
				null, LastBill.Billing.UNKNOWN);
	}

}
