package be.simexit.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The clocks of a case, and the days that rules count; tests bear the ids of the rules.
 */
class ClocksTests {

	private static final LocalDate END = LocalDate.of(2027, 3, 31);

	private static final LocalDate SENT = LocalDate.of(2027, 3, 5);

	@Test
	@DisplayName("FEE-01, FEE-03: six months to leave for free, 24 for the device")
	void contractLines() {
		LocalDate start = LocalDate.of(2026, 8, 31);
		Contract contract = Contract.fixed(24, new BigDecimal("20"), Device.falling(new BigDecimal("240"), 24));
		LastBill.Facts facts = new LastBill.Facts(contract, start, LocalDate.of(2026, 11, 30), null, null, null,
				LastBill.Billing.UNKNOWN);

		assertThat(Clocks.of(dates(facts.end(), null, false, null, null), facts)).contains(
				new Deadline(ClockKind.FREE_FROM, LocalDate.of(2027, 2, 28), Deadline.Basis.RULE, RuleId.FEE_01),
				new Deadline(ClockKind.DEVICE_FREE, LocalDate.of(2028, 8, 31), Deadline.Basis.RULE, RuleId.FEE_03));
	}

	@Test
	@DisplayName("CHG-01: three months from the notice of a change")
	void freeExit() {
		assertThat(LegalDates.freeExitUntil(LocalDate.of(2026, 11, 30))).isEqualTo("2027-02-28");
	}

	@ParameterizedTest
	@DisplayName("PORT-02: one working day after the agreed one, over weekends and holidays")
	@CsvSource({ "2027-03-04, 2027-03-05", "2027-03-05, 2027-03-08", "2027-03-26, 2027-03-30", "2026-12-24, 2026-12-28",
			"2027-05-05, 2027-05-07", "2027-07-20, 2027-07-22" })
	void porting(LocalDate agreed, LocalDate ported) {
		assertThat(new PortClocks.Dates(false, null, agreed, null, false, null, false).due()).isEqualTo(ported);
	}

	@Test
	@DisplayName("PRE-05, PORT-05, BILL-09: one month for credit, six for late porting, about one for a bill")
	void claims() {
		assertThat(LegalDates.refundAskedBy(LocalDate.of(2028, 1, 31))).isEqualTo("2028-02-29");
		assertThat(LegalDates.latePortClaimedBy(LocalDate.of(2026, 8, 31))).isEqualTo("2027-02-28");
		assertThat(LegalDates.disputedBy(LocalDate.of(2027, 5, 31))).isEqualTo("2027-06-30");
	}

	@Test
	@DisplayName("COMP-02, BILL-08, END-10: a year for the ombudsman, five for papers, 14 days to withdraw")
	void longOnes() {
		assertThat(LegalDates.ombudsmanUntil(LocalDate.of(2028, 2, 29))).isEqualTo("2029-02-28");
		assertThat(LegalDates.papersKeptUntil(END)).isEqualTo("2032-03-31");
		assertThat(LegalDates.withdrawnBy(LocalDate.of(2027, 2, 20))).isEqualTo("2027-03-06");
	}

	@Test
	@DisplayName("END-04: confirmation and reminder are days of our own choosing")
	void confirmation() {
		List<Deadline> clocks = Clocks.of(dates(END, SENT, false, null, null));

		assertThat(clocks).contains(
				new Deadline(ClockKind.CONFIRMATION, LocalDate.of(2027, 3, 19), Deadline.Basis.OWN, RuleId.END_04),
				new Deadline(ClockKind.REMINDER, LocalDate.of(2027, 3, 26), Deadline.Basis.OWN, RuleId.END_04),
				new Deadline(ClockKind.OMBUDSMAN_FROM, LocalDate.of(2027, 4, 19), Deadline.Basis.OWN, RuleId.COMP_01),
				new Deadline(ClockKind.OMBUDSMAN_UNTIL, LocalDate.of(2028, 3, 26), Deadline.Basis.ABOUT,
						RuleId.COMP_02));
		assertThat(kinds(dates(END, SENT, true, null, null))).doesNotContain(ClockKind.CONFIRMATION, ClockKind.REMINDER,
				ClockKind.OMBUDSMAN_FROM, ClockKind.OMBUDSMAN_UNTIL);
	}

	@Test
	void aNewCaseHasNoClocksAndAnEndDateStartsThem() {
		assertThat(Clocks.of(dates(null, null, false, null, null))).isEmpty();
		assertThat(Clocks.of(dates(END, null, false, null, null))).containsExactly(
				new Deadline(ClockKind.HAND_IN_BY, LocalDate.of(2027, 3, 18), Deadline.Basis.OWN, RuleId.END_03),
				new Deadline(ClockKind.ACCOUNTS, LocalDate.of(2027, 3, 24), Deadline.Basis.OWN, RuleId.PORT_08),
				new Deadline(ClockKind.END, END, Deadline.Basis.GIVEN, RuleId.END_03),
				new Deadline(ClockKind.LAST_BILL, LocalDate.of(2027, 4, 30), Deadline.Basis.OWN, RuleId.BILL_02),
				new Deadline(ClockKind.PAPERS, LocalDate.of(2032, 4, 30), Deadline.Basis.ABOUT, RuleId.BILL_08));
	}

	@Test
	void whoLeavesEarlierMovesAccountsEarlierAndKeepsTheBankAccount() {
		LocalDate leaving = LocalDate.of(2027, 3, 20);

		List<Deadline> clocks = Clocks.of(dates(END, null, false, null, leaving));
		assertThat(clocks).contains(
				new Deadline(ClockKind.ACCOUNTS, LocalDate.of(2027, 3, 13), Deadline.Basis.OWN, RuleId.PORT_08),
				new Deadline(ClockKind.BANK, LocalDate.of(2027, 5, 28), Deadline.Basis.OWN, RuleId.BILL_02));
	}

	@Test
	void theRealBillReplacesTheExpectedOne() {
		LocalDate billed = LocalDate.of(2027, 4, 10);
		CaseDates dates = new CaseDates(false, END, null, false, billed, LocalDate.of(2027, 4, 25), false, null, null,
				false, null);

		assertThat(Clocks.of(dates)).contains(
				new Deadline(ClockKind.DISPUTE_BY, LocalDate.of(2027, 5, 10), Deadline.Basis.ABOUT, RuleId.BILL_09),
				new Deadline(ClockKind.PAY_BY, LocalDate.of(2027, 4, 25), Deadline.Basis.GIVEN, RuleId.BILL_03),
				new Deadline(ClockKind.PAPERS, LocalDate.of(2032, 4, 10), Deadline.Basis.RULE, RuleId.BILL_08));
		assertThat(kinds(dates)).doesNotContain(ClockKind.LAST_BILL);
		assertThat(kinds(new CaseDates(false, END, null, false, billed, LocalDate.of(2027, 4, 25), true, null, null,
				false, null)))
			.doesNotContain(ClockKind.PAY_BY);
	}

	@Test
	void aPrepaidCardHasNoBillButAClaimAfterPorting() {
		LocalDate ported = LocalDate.of(2027, 1, 31);
		CaseDates open = new CaseDates(true, END, null, false, null, null, false, ported, null, false, null);
		CaseDates claimed = new CaseDates(true, END, null, false, null, null, false, ported, SENT, false, SENT);
		CaseDates paid = new CaseDates(true, END, null, false, null, null, false, ported, SENT, true, SENT);

		assertThat(Clocks.of(open)).contains(
				new Deadline(ClockKind.REFUND_CLAIM, LocalDate.of(2027, 2, 28), Deadline.Basis.RULE, RuleId.PRE_05));
		assertThat(kinds(open)).doesNotContain(ClockKind.LAST_BILL, ClockKind.PAPERS);
		assertThat(Clocks.of(claimed)).contains(
				new Deadline(ClockKind.REFUND, LocalDate.of(2027, 4, 2), Deadline.Basis.ABOUT, RuleId.PRE_06),
				new Deadline(ClockKind.BANK, LocalDate.of(2027, 4, 28), Deadline.Basis.OWN, RuleId.BILL_02));
		assertThat(kinds(claimed)).doesNotContain(ClockKind.REFUND_CLAIM);
		assertThat(kinds(paid)).doesNotContain(ClockKind.REFUND, ClockKind.BANK);
	}

	private static List<ClockKind> kinds(CaseDates dates) {
		return Clocks.of(dates).stream().map(Deadline::kind).toList();
	}

	private static CaseDates dates(@Nullable LocalDate end, @Nullable LocalDate sent, boolean confirmed,
			@Nullable LocalDate payBy, @Nullable LocalDate leaving) {
		return new CaseDates(false, end, sent, confirmed, null, payBy, false, null, null, false, leaving);
	}

}
