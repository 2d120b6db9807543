package be.simexit.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import be.simexit.answer.AccountsAnswer;
import be.simexit.answer.BillAnswer;
import be.simexit.answer.ConfirmAnswer;
import be.simexit.answer.SentAnswer;
import be.simexit.operator.Way;
import be.simexit.settlement.ClockKind;

/**
 * What is still to happen once the request was handed in.
 */
final class AwaitedSteps {

	/** A call alone is no proof: so many days long the letter is asked for. */
	private static final int DAYS_TO_WRITE = 3;

	private AwaitedSteps() {
	}

	/** All that is still to happen after the request. */
	static List<NextStep> of(Visit visit, LocalDate today) {
		List<NextStep> steps = new ArrayList<>();
		ConfirmAnswer confirm = visit.find(ConfirmAnswer.class).orElse(null);
		if (confirm == null || confirm.written() != ConfirmAnswer.State.YES) {
			steps.add(NextStep.step(visit, today, NextStep.Kind.CONFIRMATION,
					NextStep.clock(visit, ClockKind.CONFIRMATION), "/journey/confirm"));
		}
		if (confirm == null || confirm.dead() != ConfirmAnswer.State.YES) {
			LocalDate end = NextStep.clock(visit, ClockKind.END);
			LocalDate answer = NextStep.clock(visit, ClockKind.CONFIRMATION);
			LocalDate after = (end != null) ? end.plusDays(1) : null;
			steps.add(NextStep.step(visit, today, NextStep.Kind.STOPPED,
					(after != null && answer != null && answer.isAfter(after)) ? answer : after, "/journey/confirm"));
		}
		letter(visit, today).ifPresent(steps::add);
		bill(visit, today).ifPresent(steps::add);
		if (visit.route().find("refund").isPresent() && !NextStep.isDone(visit, "refund")) {
			LocalDate expected = NextStep.clock(visit, ClockKind.REFUND);
			LocalDate bill = NextStep.clock(visit, ClockKind.LAST_BILL);
			LocalDate after = (bill != null) ? bill : NextStep.clock(visit, ClockKind.END);
			steps.add(NextStep.step(visit, today, NextStep.Kind.REFUND, (expected != null) ? expected : after,
					"/journey/refund"));
		}
		boolean moved = visit.find(AccountsAnswer.class).filter(AccountsAnswer::isDone).isPresent();
		if (visit.route().find("accounts").isPresent() && !moved
				&& (confirm == null || confirm.accountsMoved() != ConfirmAnswer.State.YES)) {
			boolean dead = confirm != null && confirm.dead() == ConfirmAnswer.State.YES;
			steps.add(NextStep.step(visit, today, dead ? NextStep.Kind.ACCOUNTS_LEFT : NextStep.Kind.ACCOUNTS,
					NextStep.clock(visit, ClockKind.ACCOUNTS), "/journey/accounts?from=case"));
		}
		return steps;
	}

	private static Optional<NextStep> letter(Visit visit, LocalDate today) {
		SentAnswer record = visit.find(SentAnswer.class).orElse(null);
		boolean onlyCalled = record != null
				&& record.entries().stream().allMatch((entry) -> entry.isRequest() && entry.by() == Way.PHONE);
		boolean confirmed = visit.find(ConfirmAnswer.class)
			.filter((confirm) -> confirm.written() == ConfirmAnswer.State.YES)
			.isPresent();
		boolean fresh = record != null
				&& record.entries().stream().anyMatch((entry) -> !entry.on().plusDays(DAYS_TO_WRITE).isBefore(today));
		return (onlyCalled && fresh && !confirmed)
				? Optional.of(NextStep.step(visit, today, NextStep.Kind.LETTER_TOO, null, "/documents/cancellation"))
				: Optional.empty();
	}

	private static Optional<NextStep> bill(Visit visit, LocalDate today) {
		BillAnswer bill = visit.find(BillAnswer.class).orElse(BillAnswer.NONE);
		if (visit.isPrepaid() || bill.isSettled()) {
			return Optional.empty();
		}
		return Optional.of((bill.amount() == null)
				? NextStep.step(visit, today, NextStep.Kind.BILL,
						isSeen(visit) ? null : NextStep.clock(visit, ClockKind.LAST_BILL), "/journey/bill")
				: NextStep.step(visit, today, NextStep.Kind.PAY, bill.due(), "/journey/bill"));
	}

	/** Whether the person said that the last bill came, but not how much it is. */
	private static boolean isSeen(Visit visit) {
		return visit.find(ConfirmAnswer.class)
			.filter((confirm) -> confirm.billSeen() == ConfirmAnswer.State.YES)
			.isPresent();
	}

}
