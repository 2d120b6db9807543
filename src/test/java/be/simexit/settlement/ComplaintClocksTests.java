package be.simexit.settlement;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The days of a complaint (COMP-01, COMP-02, BILL-11).
 */
class ComplaintClocksTests {

	private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 2);

	private static final LocalDate DEBITED = LocalDate.of(2026, 10, 5);

	@Test
	void anAnswerIsAwaitedForFifteenWorkingDaysAndTheOmbudsmanForAYear() {
		assertThat(ComplaintClocks.of(WRITTEN, null, false))
			.extracting(Deadline::kind, Deadline::on, Deadline::basis, Deadline::rule)
			.containsExactly(tuple(ClockKind.ANSWER, LocalDate.of(2026, 11, 24), Deadline.Basis.OWN, RuleId.COMP_01),
					tuple(ClockKind.OMBUDSMAN_UNTIL, LocalDate.of(2027, 11, 2), Deadline.Basis.ABOUT, RuleId.COMP_02));
	}

	@Test
	void aDebitIsTakenBackWithinEightWeeks() {
		assertThat(ComplaintClocks.of(null, DEBITED, false))
			.extracting(Deadline::kind, Deadline::on, Deadline::basis, Deadline::rule)
			.containsExactly(
					tuple(ClockKind.DEBIT_BACK, LocalDate.of(2026, 11, 30), Deadline.Basis.ABOUT, RuleId.BILL_11));
	}

	@Test
	void theEarliestComesFirst() {
		assertThat(ComplaintClocks.of(WRITTEN, DEBITED, false)).extracting(Deadline::kind)
			.containsExactly(ClockKind.ANSWER, ClockKind.DEBIT_BACK, ClockKind.OMBUDSMAN_UNTIL);
	}

	@Test
	void whatIsSettledHasNoClock() {
		assertThat(ComplaintClocks.of(WRITTEN, DEBITED, true)).isEmpty();
		assertThat(ComplaintClocks.of(null, null, false)).isEmpty();
	}

}
