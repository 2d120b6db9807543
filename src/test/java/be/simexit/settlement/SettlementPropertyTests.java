package be.simexit.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every contract, card and day.
 */
class SettlementPropertyTests {

	@Property
	void theSubscriptionPartIsNeverAboveTheLegalMaximum(@ForAll("contracts") Contract contract,
			@ForAll @IntRange(max = 40) int months, @ForAll @IntRange(max = 30) int days) {
		Range amount = ExitFee.of(contract, new Elapsed(months, days)).subscription().amount();

		assertThat(amount.low()).isNotNegative();
		assertThat(amount.high()).isLessThanOrEqualTo(contract.fees(Math.max(0, 6 - months)).setScale(2));
		assertThat(amount.low()).isLessThanOrEqualTo(amount.high());
	}

	@Property
	void theDevicePartIsNeverAboveItsTable(@ForAll("contracts") Contract contract,
			@ForAll @IntRange(max = 40) int months, @ForAll @IntRange(max = 30) int days) {
		Range amount = ExitFee.of(contract, new Elapsed(months, days)).device().amount();

		Device device = contract.device();
		BigDecimal table = (device != null) ? Range.exactly(device.after(months)).high() : BigDecimal.ZERO;
		assertThat(amount.high()).isLessThanOrEqualTo(table);
		if (months >= 24) {
			assertThat(amount.isNothing()).isTrue();
		}
	}

	@Property
	void staysTheSameOrFallsWithEveryMonthOfTheTerm(@ForAll("contracts") Contract contract,
			@ForAll @IntRange(max = 23) int months) {
		Assume.that(contract.termMonths() == null || months + 1 < contract.termMonths());

		Range now = ExitFee.of(contract, new Elapsed(months, 0)).total();
		Range later = ExitFee.of(contract, new Elapsed(months + 1, 0)).total();
		assertThat(later.high()).isLessThanOrEqualTo(now.high());
		assertThat(later.low()).isLessThanOrEqualTo(now.low());
	}

	@Property
	void aMonthBegunLiesBetweenItsTwoReadings(@ForAll("contracts") Contract contract,
			@ForAll @IntRange(max = 22) int months, @ForAll @IntRange(min = 1, max = 30) int days) {
		Assume.that(contract.termMonths() == null || months + 1 < contract.termMonths());

		Range begun = ExitFee.of(contract, new Elapsed(months, days)).total();
		assertThat(begun.high()).isEqualTo(ExitFee.of(contract, new Elapsed(months, 0)).total().high());
		assertThat(begun.low()).isEqualTo(ExitFee.of(contract, new Elapsed(months + 1, 0)).total().low());
	}

	@Property
	void anUnknownStartHoldsEveryKnownOne(@ForAll("contracts") Contract contract,
			@ForAll @IntRange(max = 40) int months) {
		Range unknown = ExitFee.of(contract, null).total();
		Range known = ExitFee.of(contract, new Elapsed(months, 0)).total();

		assertThat(unknown.low()).isZero();
		assertThat(known.high()).isLessThanOrEqualTo(unknown.high());
	}

	@Property
	void anUnknownContractHoldsEveryKnownOne(@ForAll("contracts") Contract contract,
			@ForAll @IntRange(max = 40) int months, @ForAll @IntRange(max = 30) int days) {
		Contract doubtful = new Contract(Contract.Kind.UNKNOWN, null, contract.monthlyFee(), contract.device());

		Range unknown = ExitFee.of(doubtful, new Elapsed(months, days)).total();
		Range known = ExitFee.of(contract, new Elapsed(months, days)).total();
		assertThat(unknown.low()).isLessThanOrEqualTo(known.low());
		assertThat(unknown.high()).isGreaterThanOrEqualTo(known.high());
	}

	@Property
	void monthEndsAndLeapYearsCountRight(@ForAll("days") LocalDate start, @ForAll @IntRange(max = 2000) int days) {
		LocalDate end = start.plusDays(days);

		Elapsed elapsed = Elapsed.between(start, end);
		assertThat(start.plusMonths(elapsed.fullMonths())).isBeforeOrEqualTo(end);
		assertThat(start.plusMonths(elapsed.fullMonths() + 1L)).isAfter(end);
		assertThat(start.plusMonths(elapsed.fullMonths()).plusDays(elapsed.extraDays())).isEqualTo(end);
	}

	@Property
	void theCreditOfAMonthIsExactToTheCent(@ForAll("amounts") BigDecimal fee, @ForAll("days") LocalDate end) {
		Range credit = ProRata.unused(fee, end).amount();
		int days = end.lengthOfMonth();

		BigDecimal point = ProRata.credit(fee, days, days - end.getDayOfMonth());
		assertThat(point).isBetween(credit.low(), credit.high());
		assertThat(credit.high()).isLessThanOrEqualTo(fee);
		assertThat(point.scale()).isEqualTo(2);
		assertThat(ProRata.credit(fee, days, days)).isEqualByComparingTo(fee);
	}

	@Property
	void prepaidCreditComesBackLessAtMostFiveEuro(@ForAll("amounts") BigDecimal credit,
			@ForAll("amounts") BigDecimal fee, @ForAll("days") LocalDate ported, @ForAll @IntRange(max = 28) int days) {
		Range known = PrepaidRefund.of(credit, fee, ported, ported.plusDays(days)).amount();
		Range unknown = PrepaidRefund.of(credit, null, ported, ported.plusDays(days)).amount();

		assertThat(known.isExact()).isTrue();
		assertThat(known.low()).isBetween(unknown.low(), unknown.high());
		assertThat(credit.subtract(unknown.low())).isLessThanOrEqualTo(PrepaidRefund.HIGHEST_FEE);
		assertThat(PrepaidRefund.of(credit, fee, ported, ported.plusDays(32)).amount()).isEqualTo(Range.NOTHING);
	}

	@Property
	void aFlatCompensationRisesWithTheDebtUpToItsCeiling(@ForAll("amounts") BigDecimal one,
			@ForAll("amounts") BigDecimal more) {
		BigDecimal low = LateFees.flat(one).amount().high();
		BigDecimal high = LateFees.flat(one.add(more)).amount().high();

		assertThat(low).isNotNegative().isLessThanOrEqualTo(high);
		assertThat(high).isLessThanOrEqualTo(new BigDecimal("2000"));
	}

	@Property
	void workingDaysNeverEndOnAWeekend(@ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 30) int days) {
		LocalDate end = WorkingDays.after(from, days);

		assertThat(WorkingDays.isWorkingDay(end)).isTrue();
		assertThat(end).isAfterOrEqualTo(from.plusDays(days));
		assertThat(from.datesUntil(end).skip(1).filter(WorkingDays::isWorkingDay).count()).isEqualTo(days - 1L);
	}

	@Provide
	Arbitrary<BigDecimal> amounts() {
		return Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("999.99")).ofScale(2);
	}

	@Provide
	Arbitrary<LocalDate> days() {
		return Arbitraries.longs()
			.between(LocalDate.of(2020, 1, 1).toEpochDay(), LocalDate.of(2035, 12, 31).toEpochDay())
			.map(LocalDate::ofEpochDay);
	}

	@Provide
	Arbitrary<Contract> contracts() {
		Arbitrary<Device> devices = Combinators.combine(amounts(), Arbitraries.integers().between(1, 24))
			.as(Device::falling)
			.injectNull(0.4);
		Arbitrary<Contract> fixed = Combinators.combine(Arbitraries.integers().between(1, 24), amounts(), devices)
			.as(Contract::fixed);
		Arbitrary<Contract> others = Combinators.combine(Arbitraries.of(Contract.Kind.values()), amounts(), devices)
			.as((kind, fee, device) -> new Contract(kind, null, fee, device));
		return Arbitraries.oneOf(fixed, others);
	}

}
