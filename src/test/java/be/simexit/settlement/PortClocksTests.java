package be.simexit.settlement;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The days of a number that moves (PORT-02, PORT-05, PRE-05, PRE-06).
 */
class PortClocksTests {

	private static final LocalDate ASKED = LocalDate.of(2026, 11, 2);

	/** A Tuesday before a public holiday. */
	private static final LocalDate AGREED = LocalDate.of(2026, 11, 10);

	private static final LocalDate IN_TIME = LocalDate.of(2026, 11, 12);

	private static final LocalDate LATE = LocalDate.of(2026, 11, 15);

	@Test
	void beforeTheMoveItsDayIsAwaited() {
		assertThat(PortClocks.of(contract(null))).extracting(Deadline::kind, Deadline::on, Deadline::basis)
			.containsExactly(tuple(ClockKind.PORT, AGREED, Deadline.Basis.GIVEN));
	}

	@Test
	void aMoveIsLateAfterOneWorkingDay() {
		assertThat(contract(IN_TIME).due()).isEqualTo(IN_TIME);
		assertThat(contract(IN_TIME).isLate()).isFalse();
		assertThat(contract(IN_TIME).lateDays(IN_TIME)).isZero();
		assertThat(contract(LATE).isLate()).isTrue();
		assertThat(contract(LATE).lateDays(LATE)).isEqualTo(3);
		assertThat(contract(null).isLate()).isFalse();
	}

	@Test
	void withoutAnAgreedDayNothingIsLate() {
		PortClocks.Dates open = new PortClocks.Dates(false, ASKED, null, LATE, false, null, false);

		assertThat(open.due()).isNull();
		assertThat(open.lateDays(LATE)).isZero();
		assertThat(open.isLate()).isFalse();
	}

	@Test
	void aLateMoveIsClaimedWithinSixMonthsOfTheRequest() {
		assertThat(PortClocks.of(contract(LATE))).extracting(Deadline::kind, Deadline::on)
			.containsExactly(tuple(ClockKind.OLD_BILL, LocalDate.of(2026, 12, 15)),
					tuple(ClockKind.PORT_CLAIM, LegalDates.latePortClaimedBy(ASKED)));
		assertThat(PortClocks.of(contract(IN_TIME))).extracting(Deadline::kind).containsExactly(ClockKind.OLD_BILL);
	}

	@Test
	void creditIsClaimedThenAwaited() {
		assertThat(prepaid(null, false)).extracting(Deadline::kind, Deadline::on)
			.containsExactly(tuple(ClockKind.REFUND_CLAIM, LegalDates.refundAskedBy(IN_TIME)));
		assertThat(prepaid(IN_TIME, false)).extracting(Deadline::kind, Deadline::on)
			.containsExactly(tuple(ClockKind.REFUND, IN_TIME.plusWeeks(4)));
		assertThat(prepaid(IN_TIME, true)).isEmpty();
	}

	private static PortClocks.Dates contract(@Nullable LocalDate moved) {
		return new PortClocks.Dates(false, ASKED, AGREED, moved, false, null, false);
	}

	private static List<Deadline> prepaid(@Nullable LocalDate claimed, boolean refunded) {
		return PortClocks.of(new PortClocks.Dates(true, ASKED, AGREED, IN_TIME, true, claimed, refunded));
	}

}
