package be.simexit.checklist;

import be.simexit.answer.BillAnswer;
import be.simexit.answer.ConfirmAnswer;
import be.simexit.route.Route;
import be.simexit.route.Visit;
import be.simexit.text.Coded;

/**
 * Lines of the checklist that nobody ticks by hand, by the code of their task: the case
 * itself knows whether they are done, so that a tick never says more than the pages do
 * (decision 0013).
 */
enum Earned implements Coded {

	LIST_POST, LIST_FORM, LIST_CALL, LIST_VISIT, LIST_PAY, LIST_BACK, LIST_CONFIRMED, LIST_STOPPED;

	boolean isEarnedIn(Visit visit) {
		ConfirmAnswer confirm = visit.find(ConfirmAnswer.class).orElse(null);
		return switch (this) {
			case LIST_POST, LIST_FORM, LIST_CALL, LIST_VISIT -> visit.sent() != null;
			case LIST_PAY -> visit.find(BillAnswer.class).filter(BillAnswer::isSettled).isPresent();
			case LIST_BACK -> visit.route().numbered("refund").filter(Route.Step::isDone).isPresent();
			case LIST_CONFIRMED -> confirm != null && confirm.written() == ConfirmAnswer.State.YES;
			case LIST_STOPPED -> confirm != null && confirm.dead() == ConfirmAnswer.State.YES;
		};
	}

	/** What was posted was printed and signed before. */
	static boolean isImplied(String task, Visit visit) {
		return "list-print".equals(task) && visit.sent() != null;
	}

	/** Where a person says so. */
	String path() {
		return "/journey/" + switch (this) {
			case LIST_POST, LIST_FORM, LIST_CALL, LIST_VISIT -> "sent";
			case LIST_PAY -> "bill";
			case LIST_BACK -> "refund";
			case LIST_CONFIRMED, LIST_STOPPED -> "confirm";
		} + "?from=case";
	}

}
