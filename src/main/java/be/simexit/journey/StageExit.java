package be.simexit.journey;

import java.math.BigDecimal;
import java.util.Set;

import be.simexit.answer.BillAnswer;
import be.simexit.guide.GuideStage;
import be.simexit.route.Visit;
import be.simexit.stage.Submission;

import org.springframework.web.servlet.ModelAndView;

/**
 * Where a person goes from a page that was saved.
 */
final class StageExit {

	private StageExit() {
	}

	/** After these there is a day to wait for, which the case names. */
	private static final Set<String> TO_THE_CASE = Set.of("sent", "confirm", "settled");

	/**
	 * Leads on; or back to where a change began, unless the change opened questions. The
	 * version makes the address new, because text browsers show an address they have seen
	 * before as it was then.
	 */
	static ModelAndView of(GuideStage stage, Visit before, Visit saved, Submission submission) {
		String at = "?at=" + saved.file().version();
		if (submission.stays() != null) {
			return new ModelAndView(
					"redirect:/journey/" + stage.code() + at + from(submission) + "#" + submission.stays());
		}
		if ("bill".equals(stage.code()) && isDearer(saved) && !isDearer(before)) {
			return new ModelAndView("redirect:/journey/" + stage.code() + at + from(submission) + "#comparison");
		}
		String home = submission.home();
		String next = onTheWay(stage, saved);
		boolean same = next.equals("/journey/" + stage.code());
		if (home == null && (same || TO_THE_CASE.contains(stage.code()))) {
			return new ModelAndView("redirect:/case" + at);
		}
		if (home == null) {
			return new ModelAndView("redirect:" + next + at);
		}
		boolean papers = "/documents".equals(home);
		return (!papers && opens(before, saved))
				? new ModelAndView("redirect:" + saved.route().nextPath() + at + from(submission))
				: new ModelAndView("redirect:" + home + at);
	}

	/** A bill that is more than was to be expected is laid beside the forecast first. */
	private static boolean isDearer(Visit visit) {
		BigDecimal amount = visit.find(BillAnswer.class).map(BillAnswer::amount).orElse(null);
		return amount != null
				&& visit.forecast().lastBill().filter((bill) -> bill.compare(amount).verdict().isMore()).isPresent();
	}

	/** A complaint is written as soon as all it names is known. */
	private static String onTheWay(GuideStage stage, Visit saved) {
		return ("claim".equals(stage.code()) && saved.sent() == null) ? "/documents/complaint"
				: saved.route().nextPath();
	}

	private static String from(Submission submission) {
		return (submission.from() != null) ? "&from=" + submission.from() : "";
	}

	/** Whether something is to be answered now that was not before. */
	private static boolean opens(Visit before, Visit saved) {
		String next = saved.route().next().map(GuideStage::code).orElse(null);
		String then = before.route().next().map(GuideStage::code).orElse(null);
		return next != null && !next.equals(then)
				&& (then == null || saved.route().isUpTo(next, then) || saved.route().find(then).isEmpty());
	}

}
