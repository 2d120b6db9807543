package be.simexit.route;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import be.simexit.answer.CreditAnswer;
import be.simexit.answer.MovedAnswer;
import be.simexit.answer.RefundAnswer;
import be.simexit.guide.GuideStage;
import be.simexit.settlement.ClockKind;
import org.jspecify.annotations.Nullable;

/**
 * The next thing for a number that moves to another operator.
 */
final class PortStep {

	private static final Set<String> ASKED_FIRST = Set.of("operator", "line", "credit");

	private PortStep() {
	}

	/**
	 * What is next.
	 * @param next the stage that the way has come to, null at its end
	 */
	static NextStep of(Visit visit, LocalDate today, @Nullable GuideStage next) {
		if (next != null && ASKED_FIRST.contains(next.code())) {
			return new NextStep(NextStep.Kind.GO_ON, null, visit.route().nextPath(), next, visit.operatorName());
		}
		if (next != null && "port".equals(next.code())) {
			return NextStep.step(visit, today, NextStep.Kind.SIGN_UP, null, "/journey/port");
		}
		if (visit.forecast().movedOn() == null) {
			return NextStep.step(visit, today, NextStep.Kind.MOVED, visit.forecast().move().due(), "/journey/moved");
		}
		return Stream.of(credit(visit, today), late(visit, today), old(visit, today))
			.flatMap(Optional::stream)
			.min(NextStep.FIRST)
			.orElseGet(() -> NextStep.last(visit));
	}

	/** First it is asked for, then it is waited for. */
	private static Optional<NextStep> credit(Visit visit, LocalDate today) {
		if (visit.route().find("refund").isEmpty() || NextStep.isDone(visit, "refund")) {
			return Optional.empty();
		}
		boolean claimed = visit.find(RefundAnswer.class).filter((refund) -> refund.claimedOn() != null).isPresent();
		return Optional
			.of(claimed ? NextStep.step(visit, today, NextStep.Kind.REFUND, NextStep.clock(visit, ClockKind.REFUND),
					"/journey/refund") : NextStep.step(visit, today, NextStep.Kind.CREDIT, null, path(visit)));
	}

	/** A late move is worth money only to who asks for it. */
	static Optional<NextStep> late(Visit visit, LocalDate today) {
		return visit.find(MovedAnswer.class)
			.filter((moved) -> visit.route().keepsNumber() && visit.forecast().move().isLate()
					&& moved.claimedOn() == null)
			.map((moved) -> NextStep.step(visit, today, NextStep.Kind.LATE_MOVE, null, "/documents/late-move"));
	}

	private static String path(Visit visit) {
		boolean told = visit.find(RefundAnswer.class).filter((refund) -> refund.prepaid() != null).isPresent()
				|| (visit.find(CreditAnswer.class).filter((credit) -> credit.amount() != null).isPresent()
						&& visit.route().isOpen("refund"));
		return told ? "/documents/refund" : (visit.route().isOpen("refund") ? "/journey/refund" : "/journey/details");
	}

	private static Optional<NextStep> old(Visit visit, LocalDate today) {
		return (NextStep.isDone(visit, "confirm") || !visit.route().isOpen("confirm")) ? Optional.empty()
				: Optional.of(NextStep.step(visit, today,
						visit.route().isPack() ? NextStep.Kind.OLD_PACK : NextStep.Kind.OLD_ENDED,
						NextStep.clock(visit, ClockKind.OLD_BILL), "/journey/confirm"));
	}

}
