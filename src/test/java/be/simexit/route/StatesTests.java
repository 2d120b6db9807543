package be.simexit.route;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import be.simexit.casefile.AccountsAnswer;
import be.simexit.casefile.Answers;
import be.simexit.casefile.BillAnswer;
import be.simexit.casefile.ChannelAnswer;
import be.simexit.casefile.ConfirmAnswer;
import be.simexit.casefile.DetailsAnswer;
import be.simexit.casefile.GoalAnswer;
import be.simexit.casefile.IdentityDocument;
import be.simexit.casefile.LeavingAnswer;
import be.simexit.casefile.LineAnswer;
import be.simexit.casefile.OperatorAnswer;
import be.simexit.casefile.RefundAnswer;
import be.simexit.casefile.RequestAnswer;
import be.simexit.casefile.SentAnswer;
import be.simexit.casefile.StageAnswer;
import be.simexit.guide.Goal;
import be.simexit.guide.Guide;
import be.simexit.guide.Leaving;
import be.simexit.guide.Line;
import be.simexit.guide.PaperKind;
import be.simexit.guide.RealGuide;
import be.simexit.operator.Directory;
import be.simexit.operator.RealDirectory;
import be.simexit.operator.Way;
import be.simexit.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How far a stage truly is: a visited page is never "done".
 */
class StatesTests {

	private static final Guide GUIDE = RealGuide.load();

	private static final Directory DIRECTORY = RealDirectory.load();

	private static final DetailsAnswer DETAILS = new DetailsAnswer("Voorbeeld Testpersoon", null, "+32450001234",
			"TEST-1", "8932020000000000010", LocalDate.of(1990, 1, 1), IdentityDocument.PASSPORT,
			new DetailsAnswer.Address("Voorbeeldstraat 1", "9000", "Gent", null), "voorbeeld@example.org", null, null);

	private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

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

		assertThat(route(all).isComplete()).isTrue();
		assertThat(state(all, "confirm")).isEqualTo(Route.State.BEGUN);
		assertThat(state(all.with("accounts", moved(AccountsAnswer.Move.MOVED)), "confirm"))
			.isEqualTo(Route.State.DONE);
		assertThat(state(all.with("accounts", moved(AccountsAnswer.Move.LATER)), "confirm"))
			.isEqualTo(Route.State.BEGUN);
		assertThat(route(all.with("accounts", moved(AccountsAnswer.Move.MOVED))).isOver()).isFalse();
	}

	private static Route route(Answers answers) {
		return Route.of(answers, GUIDE, DIRECTORY);
	}

	private static Answers goal(Goal goal) {
		Answers answers = Answers.NONE.with("goal", new GoalAnswer(goal));
		return (goal == Goal.KEEP_CHEAP || goal == Goal.PASS_ON) ? answers.with("line", line(Line.PREPAID)) : answers;
	}

	private static StageAnswer line(Line line) {
		return new LineAnswer(line);
	}

	private static Answers subscription() {
		return goal(Goal.CANCEL).with("line", line(Line.SUBSCRIPTION))
			.with("leaving", new LeavingAnswer(Leaving.YES, DAY));
	}

	private static Answers toDetails(String operator) {
		return subscription().with("operator", new OperatorAnswer(operator));
	}

	private static Answers asked(String operator) {
		return toDetails(operator).with("details", DETAILS)
			.with("channel", new ChannelAnswer(Way.LETTER))
			.with("request", new RequestAnswer(DAY, Language.NL));
	}

	private static Answers sent(String operator) {
		return asked(operator).with("sent", new SentAnswer(List
			.of(new SentAnswer.Entry(operator, DAY, Way.LETTER, null, null, null, PaperKind.CANCELLATION, null))));
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
