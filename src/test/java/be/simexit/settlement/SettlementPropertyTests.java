package be.simexit.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;

import be.simexit.Chance;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every contract, card and day.
 */
class SettlementPropertyTests {

	@Test
	void theSubscriptionPartIsNeverAboveTheLegalMaximum() {
		Chance.always((chance) -> {
			Contract contract = contract(chance);
			int months = chance.whole(0, 40);
			int days = chance.whole(0, 30);
			Range amount = ExitFee.of(contract, new Elapsed(months, days)).subscription().amount();

			assertThat(amount.low()).isNotNegative();
			assertThat(amount.high()).isLessThanOrEqualTo(contract.fees(Math.max(0, 6 - months)).setScale(2));
			assertThat(amount.low()).isLessThanOrEqualTo(amount.high());
		});
	}

	@Test
	void theDevicePartIsNeverAboveItsTable() {
		Chance.always((chance) -> {
			Contract contract = contract(chance);
			int months = chance.whole(0, 40);
			int days = chance.whole(0, 30);
			Range amount = ExitFee.of(contract, new Elapsed(months, days)).device().amount();

			Device device = contract.device();
			BigDecimal table = (device != null) ? Range.exactly(device.after(months)).high() : BigDecimal.ZERO;
			assertThat(amount.high()).isLessThanOrEqualTo(table);
			if (months >= 24) {
				assertThat(amount.isNothing()).isTrue();
			}
		});
	}

	@Test
	void staysTheSameOrFallsWithEveryMonthOfTheTerm() {
		Chance.always((chance) -> {
			Contract contract = contract(chance);
			int months = chance.whole(0, 23);
			if (contract.termMonths() != null && months + 1 >= contract.termMonths()) {
				return;
			}
			Range now = ExitFee.of(contract, new Elapsed(months, 0)).total();
			Range later = ExitFee.of(contract, new Elapsed(months + 1, 0)).total();
			assertThat(later.high()).isLessThanOrEqualTo(now.high());
			assertThat(later.low()).isLessThanOrEqualTo(now.low());
		});
	}

	@Test
	void aMonthBegunLiesBetweenItsTwoReadings() {
		Chance.always((chance) -> {
			Contract contract = contract(chance);
			int months = chance.whole(0, 22);
			int days = chance.whole(1, 30);
			if (contract.termMonths() != null && months + 1 >= contract.termMonths()) {
				return;
			}
			Range begun = ExitFee.of(contract, new Elapsed(months, days)).total();
			assertThat(begun.high()).isEqualTo(ExitFee.of(contract, new Elapsed(months, 0)).total().high());
			assertThat(begun.low()).isEqualTo(ExitFee.of(contract, new Elapsed(months + 1, 0)).total().low());
		});
	}

	@Test
	void anUnknownStartHoldsEveryKnownOne() {
		Chance.always((chance) -> {
			Contract contract = contract(chance);
			int months = chance.whole(0, 40);
			Range unknown = ExitFee.of(contract, null).total();
			Range known = ExitFee.of(contract, new Elapsed(months, 0)).total();

			assertThat(unknown.low()).isZero();
			assertThat(known.high()).isLessThanOrEqualTo(unknown.high());
		});
	}

	@Test
	void anUnknownContractHoldsEveryKnownOne() {
		Chance.always((chance) -> {
			Contract contract = contract(chance);
			int months = chance.whole(0, 40);
			int days = chance.whole(0, 30);
			Contract doubtful = new Contract(Contract.Kind.UNKNOWN, null, contract.monthlyFee(), contract.device());

			Range unknown = ExitFee.of(doubtful, new Elapsed(months, days)).total();
			Range known = ExitFee.of(contract, new Elapsed(months, days)).total();
			assertThat(unknown.low()).isLessThanOrEqualTo(known.low());
			assertThat(unknown.high()).isGreaterThanOrEqualTo(known.high());
		});
	}

	@Test
	void monthEndsAndLeapYearsCountRight() {
		Chance.always((chance) -> {
			LocalDate start = chance.day();
			int days = chance.whole(0, 2000);
			LocalDate end = start.plusDays(days);

			Elapsed elapsed = Elapsed.between(start, end);
			assertThat(start.plusMonths(elapsed.fullMonths())).isBeforeOrEqualTo(end);
			assertThat(start.plusMonths(elapsed.fullMonths() + 1L)).isAfter(end);
			assertThat(start.plusMonths(elapsed.fullMonths()).plusDays(elapsed.extraDays())).isEqualTo(end);
		});
	}

	@Test
	void theCreditOfAMonthIsExactToTheCent() {
		Chance.always((chance) -> {
			BigDecimal fee = chance.amount();
			LocalDate end = chance.day();
			Range credit = ProRata.unused(fee, end).amount();
			int days = end.lengthOfMonth();

			BigDecimal point = ProRata.credit(fee, days, days - end.getDayOfMonth());
			assertThat(point).isBetween(credit.low(), credit.high());
			assertThat(credit.high()).isLessThanOrEqualTo(fee);
			assertThat(point.scale()).isEqualTo(2);
			assertThat(ProRata.credit(fee, days, days)).isEqualByComparingTo(fee);
		});
	}

	@Test
	void prepaidCreditComesBackLessAtMostFiveEuro() {
		Chance.always((chance) -> {
			BigDecimal credit = chance.amount();
			BigDecimal fee = chance.amount();
			LocalDate ported = chance.day();
			int days = chance.whole(0, 28);
			Range known = PrepaidRefund.of(credit, fee, ported, ported.plusDays(days)).amount();
			Range unknown = PrepaidRefund.of(credit, null, ported, ported.plusDays(days)).amount();

			assertThat(known.isExact()).isTrue();
			assertThat(known.low()).isBetween(unknown.low(), unknown.high());
			assertThat(credit.subtract(unknown.low())).isLessThanOrEqualTo(PrepaidRefund.HIGHEST_FEE);
			assertThat(PrepaidRefund.of(credit, fee, ported, ported.plusDays(32)).amount()).isEqualTo(Range.NOTHING);
		});
	}

	@Test
	void aFlatCompensationRisesWithTheDebtUpToItsCeiling() {
		Chance.always((chance) -> {
			BigDecimal one = chance.amount();
			BigDecimal more = chance.amount();
			BigDecimal low = LateFees.flat(one).amount().high();
			BigDecimal high = LateFees.flat(one.add(more)).amount().high();

			assertThat(low).isNotNegative().isLessThanOrEqualTo(high);
			assertThat(high).isLessThanOrEqualTo(new BigDecimal("2000"));
		});
	}

	@Test
	void workingDaysNeverEndOnAWeekend() {
		Chance.always((chance) -> {
			LocalDate from = chance.day();
			int days = chance.whole(1, 30);
			LocalDate end = WorkingDays.after(from, days);

			assertThat(WorkingDays.isWorkingDay(end)).isTrue();
			assertThat(end).isAfterOrEqualTo(from.plusDays(days));
			assertThat(from.datesUntil(end).skip(1).filter(WorkingDays::isWorkingDay).count()).isEqualTo(days - 1L);
		});
	}

	static Contract contract(Chance chance) {
		Device device = chance.whole(1, 10) <= 4 ? null : Device.falling(chance.amount(), chance.whole(1, 24));
		if (chance.oneIn(2)) {
			return Contract.fixed(chance.whole(1, 24), chance.amount(), device);
		}
		return new Contract(chance.of(Contract.Kind.values()), null, chance.amount(), device);
	}

}
