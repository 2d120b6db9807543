package be.simexit.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import be.simexit.answer.AccountsAnswer;
import be.simexit.answer.Answers;
import be.simexit.answer.BillAnswer;
import be.simexit.answer.ChannelAnswer;
import be.simexit.answer.ConfirmAnswer;
import be.simexit.answer.GoalAnswer;
import be.simexit.answer.LeavingAnswer;
import be.simexit.answer.RefundAnswer;
import be.simexit.answer.RequestAnswer;
import be.simexit.answer.SentAnswer;
import be.simexit.answer.WithdrawAnswer;
import be.simexit.guide.Goal;
import be.simexit.guide.Leaving;
import be.simexit.operator.Way;
import be.simexit.settlement.CaseDates;
import be.simexit.settlement.ClockKind;
import be.simexit.settlement.Clocks;
import be.simexit.settlement.Deadline;
import be.simexit.settlement.LastBill;
import be.simexit.settlement.LegalDates;
import be.simexit.settlement.RuleId;
import be.simexit.settlement.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of a line that is cancelled, from the answers.
 *
 * @param answers the answers that count
 * @param prepaid whether the line is prepaid
 */
record CaseClocks(Answers answers, boolean prepaid) {

	/** So many working days earlier a letter is posted from abroad: our own choice. */
	private static final int FROM_ABROAD = 10;

	/**
	 * Works them out.
	 * @param portedOn the day the number was ported and credit is left, null if neither
	 * @param contract what is known of the contract, null if too little
	 * @return the clocks that run, earliest first
	 */
	List<Deadline> of(@Nullable LocalDate portedOn, LastBill.@Nullable Facts contract) {
		List<Deadline> clocks = new ArrayList<>(Clocks.of(dates(portedOn), contract));
		this.answers.find(WithdrawAnswer.class)
			.map((answer) -> LegalDates.withdrawnBy(answer.madeOn()))
			.filter((day) -> sentOn() == null)
			.map((day) -> new Deadline(ClockKind.WITHDRAW_BY, day, Deadline.Basis.ABOUT, RuleId.END_10))
			.ifPresent(clocks::add);
		if (isPostedFromAbroad()) {
			clocks.replaceAll(CaseClocks::earlier);
		}
		if (this.answers.find(ConfirmAnswer.class)
			.filter((it) -> it.billSeen() == ConfirmAnswer.State.YES)
			.isPresent()) {
			clocks.removeIf((clock) -> clock.kind() == ClockKind.LAST_BILL);
		}
		if (needsNoAccounts()) {
			clocks.removeIf((clock) -> clock.kind() == ClockKind.ACCOUNTS);
		}
		clocks.sort(Comparator.comparing(Deadline::on));
		return List.copyOf(clocks);
	}

	private CaseDates dates(@Nullable LocalDate portedOn) {
		BillAnswer bill = this.answers.find(BillAnswer.class).orElse(BillAnswer.NONE);
		RefundAnswer refund = this.answers.find(RefundAnswer.class).orElse(RefundAnswer.NONE);
		LocalDate end = this.answers.find(RequestAnswer.class).map(RequestAnswer::endDate).orElse(null);
		boolean confirmed = this.answers.find(ConfirmAnswer.class)
			.filter((answer) -> answer.written() == ConfirmAnswer.State.YES)
			.isPresent();
		LocalDate leaving = this.answers.find(LeavingAnswer.class).map(LeavingAnswer::on).orElse(null);
		return new CaseDates(this.prepaid, end, sentOn(), confirmed, bill.billedOn(), bill.due(), bill.paidOn() != null,
				portedOn, refund.claimedOn(), refund.receivedOn() != null, leaving);
	}

	private @Nullable LocalDate sentOn() {
		return this.answers.find(SentAnswer.class).map(SentAnswer::awaited).map(SentAnswer.Entry::on).orElse(null);
	}

	/** All are moved, or there is nobody who could move them before the end. */
	private boolean needsNoAccounts() {
		return this.answers.find(AccountsAnswer.class).filter(AccountsAnswer::isDone).isPresent()
				|| this.answers.find(GoalAnswer.class)
					.filter((it) -> it.goal() == Goal.DEATH || it.goal() == Goal.LOST)
					.isPresent();
	}

	private boolean isPostedFromAbroad() {
		return this.answers.find(LeavingAnswer.class).filter((it) -> it.leaving() == Leaving.ABROAD).isPresent()
				&& this.answers.find(ChannelAnswer.class).filter((it) -> it.channel() == Way.LETTER).isPresent();
	}

	/** A letter from abroad is on its way for longer; how long is not known. */
	private static Deadline earlier(Deadline clock) {
		return (clock.kind() != ClockKind.HAND_IN_BY) ? clock
				: new Deadline(clock.kind(), WorkingDays.before(clock.on(), FROM_ABROAD), clock.basis(), clock.rule());
	}

}
