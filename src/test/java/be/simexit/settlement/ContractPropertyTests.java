package be.simexit.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import be.simexit.Chance;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What law, figures and clocks hold together for 10,000 contracts each.
 */
class ContractPropertyTests {

	@Test
	void noFigureIsAboveWhatTheLawAllowsOrTheContractHasLeft() {
		Chance.always(10, (chance) -> {
			LastBill.Facts facts = facts(chance);
			Line fee = LastBill.of(facts).owed().get(0);
			Elapsed elapsed = facts.elapsed();
			int run = (elapsed != null) ? elapsed.fullMonths() : 0;
			Integer term = facts.contract().termMonths();

			assertThat(fee.heading()).isEqualTo(Heading.SUBSCRIPTION);
			assertThat(fee.amount().high()).isLessThanOrEqualTo(cents(facts.contract().fees(6 - run)));
			if (term != null) {
				assertThat(fee.amount().high()).isLessThanOrEqualTo(cents(facts.contract().fees(term - run)));
			}
			if (facts.contract().kind() == Contract.Kind.OPEN) {
				assertThat(fee.amount().isNothing()).isTrue();
			}
		});
	}

	/** What an objection names is this sum, and nothing above the law may stand in it. */
	@Test
	void noSumThatALetterNamesIsAboveTheCeilingOfTheLaw() {
		Chance.always(10, (chance) -> {
			LastBill.Facts facts = facts(chance);
			Elapsed elapsed = facts.elapsed();
			int run = (elapsed != null) ? elapsed.fullMonths() : 0;
			Contract contract = facts.contract();
			Device device = contract.device();
			BigDecimal fees = (contract.kind() == Contract.Kind.OPEN) ? BigDecimal.ZERO
					: contract.fees(Math.max(0, contract.boundMonths() - run));
			BigDecimal table = (device != null) ? device.after(run) : BigDecimal.ZERO;
			BigDecimal use = (facts.usage() != null) ? facts.usage() : BigDecimal.ZERO;
			BigDecimal ceiling = cents(fees).add(cents(table)).add(use).add(contract.monthlyFee());

			assertThat(LastBill.of(facts).most()).isLessThanOrEqualTo(ceiling);
		});
	}

	@Test
	void theDayOnTheBillNeverCostsMore() {
		Chance.always(10, (chance) -> {
			LastBill.Facts facts = facts(chance);
			LastBill.Facts without = new LastBill.Facts(facts.contract(), facts.start(), facts.end(), null,
					facts.noticeOn(), facts.usage(), facts.billing());

			assertThat(LastBill.of(facts).toPay().high()).isLessThanOrEqualTo(LastBill.of(without).toPay().high());
		});
	}

	@Test
	void everyClockAgreesWithEveryFigure() {
		Chance.always(10, (chance) -> {
			LastBill.Facts facts = facts(chance);
			for (Deadline clock : ContractDates.clocks(facts)) {
				if (clock.kind() == ClockKind.FREE_FROM || clock.kind() == ClockKind.DEVICE_FREE) {
					int line = (clock.kind() == ClockKind.FREE_FROM) ? 0 : 1;
					assertThat(onDay(facts, facts.end()).get(line).amount().isNothing()).isFalse();
					assertThat(onDay(facts, clock.on()).get(line).amount().isNothing()).isTrue();
				}
			}
			boolean free = ContractDates.clocks(facts).stream().noneMatch((it) -> it.kind() == ClockKind.FREE_FROM);
			if (facts.start() != null && free) {
				assertThat(onDay(facts, facts.end()).get(0).amount().isNothing()).isTrue();
			}
		});
	}

	/** The forecast of the same contract without a change of terms on another day. */
	private static List<Line> onDay(LastBill.Facts facts, LocalDate end) {
		return LastBill
			.of(new LastBill.Facts(facts.contract(), facts.start(), end, facts.nothingDueFrom(), null, facts.usage(),
					facts.billing()))
			.owed();
	}

	private static LastBill.Facts facts(Chance chance) {
		LocalDate start = chance.day();
		LocalDate end = start.plusDays(chance.whole(0, 900));
		LocalDate free = chance.oneIn(2) ? null : start.plusDays(chance.whole(0, 900));
		LocalDate notice = chance.oneIn(2) ? null : start.plusDays(chance.whole(0, 900));
		return new LastBill.Facts(SettlementPropertyTests.contract(chance), chance.oneIn(5) ? null : start, end, free,
				notice, chance.oneIn(2) ? null : chance.amount(), chance.of(LastBill.Billing.values()));
	}

	private static BigDecimal cents(BigDecimal amount) {
		return Range.exactly(amount).high();
	}

}
