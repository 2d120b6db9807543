package be.simexit.route;

import java.util.Map;

import be.simexit.answer.AccountsAnswer;
import be.simexit.answer.BillAnswer;
import be.simexit.answer.ConfirmAnswer;
import be.simexit.answer.RefundAnswer;
import be.simexit.answer.StageAnswer;
import be.simexit.guide.Goal;
import be.simexit.guide.Line;
import be.simexit.guide.Situation;
import be.simexit.guide.Trait;
import org.jspecify.annotations.Nullable;

/**
 * How far a stage truly is: visiting a page is never "done" (decision 0013).
 */
final class States {

	private States() {
	}

	/**
	 * How far one stage is.
	 * @param answer its answer, null if there is none
	 * @param passed whether the way goes on behind it
	 * @param counting the answers that count, by stage code
	 * @param situation what is known of the case
	 */
	static Route.State of(@Nullable StageAnswer answer, boolean passed, Map<String, StageAnswer> counting,
			Situation situation) {
		boolean untouched = answer instanceof BillAnswer bill && !passed && bill.amount() == null;
		if (answer == null || untouched) {
			return Route.State.OPEN;
		}
		return (passed && isDone(answer, counting, situation)) ? Route.State.DONE : Route.State.BEGUN;
	}

	private static boolean isDone(StageAnswer answer, Map<String, StageAnswer> counting, Situation situation) {
		boolean moves = situation.is(Trait.GOAL, Goal.KEEP_NUMBER);
		if (answer instanceof BillAnswer bill) {
			return bill.isSettled();
		}
		if (answer instanceof RefundAnswer refund) {
			return refund.receivedOn() != null || refund.isNothing()
					|| (situation.is(Trait.LINE, Line.PREPAID) && !moves && isNeverDue(refund));
		}
		if (answer instanceof ConfirmAnswer confirm) {
			return confirm.isOver()
					&& (moves || situation.is(Trait.GOAL, Goal.DEATH) || areAccountsMoved(confirm, counting));
		}
		return !(answer instanceof AccountsAnswer accounts) || accounts.isDone();
	}

	/** Credit comes back only of a card whose number was ported (PRE-01). */
	private static boolean isNeverDue(RefundAnswer refund) {
		return refund.prepaidOrNone().portedOn() == null;
	}

	/** Cases of the first version say so in the last stage. */
	private static boolean areAccountsMoved(ConfirmAnswer confirm, Map<String, StageAnswer> counting) {
		return confirm.accountsMoved() == ConfirmAnswer.State.YES || counting.values()
			.stream()
			.anyMatch((it) -> it instanceof AccountsAnswer accounts && accounts.isDone());
	}

}
