package be.simexit.route;

import java.time.LocalDate;

import be.simexit.answer.SentAnswer;
import be.simexit.answer.SettledAnswer;
import be.simexit.guide.GuideStage;
import be.simexit.guide.PaperKind;
import be.simexit.settlement.ClockKind;
import org.jspecify.annotations.Nullable;

/**
 * The next thing where something went wrong: write, wait for the answer, and ask the
 * ombudsman where none comes (COMP-01).
 */
final class TroubleStep {

	private TroubleStep() {
	}

	/**
	 * What is next.
	 * @param next the stage that the way has come to, null at its end
	 */
	static NextStep of(Visit visit, LocalDate today, @Nullable GuideStage next) {
		if (visit.sent() == null) {
			return visit.route().isOpen("sent")
					? NextStep.step(visit, today, NextStep.Kind.COMPLAIN, null, "/documents/complaint")
					: new NextStep(NextStep.Kind.GO_ON, null, visit.route().nextPath(), next, visit.operatorName());
		}
		LocalDate answer = NextStep.clock(visit, ClockKind.ANSWER);
		boolean escalated = visit.find(SentAnswer.class)
			.filter((record) -> record.has(PaperKind.OMBUDSMAN))
			.isPresent();
		boolean asked = visit.find(SettledAnswer.class).isPresent();
		if (escalated || !asked || (answer != null && answer.isAfter(today))) {
			return NextStep.step(visit, today, NextStep.Kind.ANSWER, escalated ? null : answer, "/journey/settled");
		}
		return NextStep.step(visit, today, NextStep.Kind.OMBUDSMAN, null, "/documents/ombudsman");
	}

}
