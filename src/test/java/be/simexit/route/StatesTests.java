package be.simexit.route;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

import be.simexit.answer.AccountsAnswer;
import be.simexit.answer.Answers;
import be.simexit.answer.BillAnswer;
import be.simexit.answer.ConfirmAnswer;
import be.simexit.answer.RefundAnswer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static be.simexit.route.RouteCases.DAY;
import static be.simexit.route.RouteCases.asked;
import static be.simexit.route.RouteCases.route;
import static be.simexit.route.RouteCases.sent;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * How far a stage truly is: a visited page is never "done".
 */
class StatesTests {

	@Test
	void theRequestIsDoneOnlyWhenItWasSent() {
		assertThat(state(asked("orange"), "request")).isEqualTo(Route.State.BEGUN);
		assertThat(state(sent("orange"), "request")).isEqualTo(Route.State.DONE);
	}

	@Test
	void theBillIsDoneWhenItIsPaidOrNothingIsOwed() {
		BillAnswer billed = new BillAnswer(null, DAY, new BigDecimal("12.50"), null, null, null, null);
		BillAnswer paid = new BillAnswer(null, DAY, new BigDecimal("12.50"), null, DAY, null, null);
		BillAnswer credit = new BillAnswer(null, DAY, new BigDecimal("-3.00"), null, null, null, null);

		assertThat(state(sent("orange"), "bill")).isEqualTo(Route.State.OPEN);
		assertThat(state(sent("orange").with("bill", BillAnswer.NONE), "bill")).isEqualTo(Route.State.BEGUN);
		assertThat(state(sent("orange").with("bill", billed), "bill")).isEqualTo(Route.State.BEGUN);
		assertThat(state(sent("orange").with("bill", paid), "bill")).isEqualTo(Route.State.DONE);
		assertThat(state(sent("orange").with("bill", credit), "bill")).isEqualTo(Route.State.DONE);
	}

	@Test
	void theRefundIsDoneWhenItCameOrNothingIsDue() {
		Answers before = sent("orange").with("bill", BillAnswer.NONE);

		assertThat(state(before.with("refund", RefundAnswer.NONE), "refund")).isEqualTo(Route.State.BEGUN);
		assertThat(state(before.with("refund", refund(DAY, null)), "refund")).isEqualTo(Route.State.DONE);
		assertThat(state(before.with("refund", refund(null, true)), "refund")).isEqualTo(Route.State.DONE);
	}

	@Test
	void theEndIsConfirmedWhenAllIsAndTheAccountsAreMoved() {
		Answers all = sent("orange").with("bill", BillAnswer.NONE)
			.with("refund", RefundAnswer.NONE)
			.with("confirm", new ConfirmAnswer(ConfirmAnswer.State.YES, ConfirmAnswer.State.YES,
					ConfirmAnswer.State.YES, null, null));

		assertThat(route(all).next()).isEmpty();
		assertThat(state(all, "confirm")).isEqualTo(Route.State.BEGUN);
		assertThat(state(all.with("accounts", moved(AccountsAnswer.Move.MOVED)), "confirm"))
			.isEqualTo(Route.State.DONE);
		assertThat(state(all.with("accounts", moved(AccountsAnswer.Move.LATER)), "confirm"))
			.isEqualTo(Route.State.BEGUN);
		assertThat(route(all.with("accounts", moved(AccountsAnswer.Move.MOVED))).isOver()).isFalse();
	}

	private static RefundAnswer refund(@Nullable LocalDate received, @Nullable Boolean nothing) {
		return new RefundAnswer(null, null, null, null, null, received, nothing, null);
	}

	private static AccountsAnswer moved(AccountsAnswer.Move move) {
		return new AccountsAnswer(Map.of("key-bank", move));
	}

	private static Route.State state(Answers answers, String stage) {
		return route(answers).numbered(stage).orElseThrow().state();
	}

}
