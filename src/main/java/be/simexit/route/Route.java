package be.simexit.route;

import java.util.List;
import java.util.Optional;

import be.simexit.answer.Answers;
import be.simexit.guide.Goal;
import be.simexit.guide.Guide;
import be.simexit.guide.GuideStage;
import be.simexit.guide.Line;
import be.simexit.guide.Situation;
import be.simexit.guide.Trait;
import be.simexit.operator.Directory;
import be.simexit.text.Coded;
import org.jspecify.annotations.Nullable;

/**
 * The stages that a case needs, derived from its answers on every request and never
 * stored.
 *
 * @param steps the stages that apply, in order
 * @param answers the answers that count: those of an abandoned branch are left out
 * @param situation what the answers tell of the case
 */
public record Route(List<Step> steps, Answers answers, Situation situation) {

	/** How far a stage truly is (decision 0013). */
	public enum State implements Coded {

		OPEN, BEGUN, DONE

	}

	/**
	 * One stage of the route.
	 *
	 * @param stage the stage
	 * @param number its number on this route from 1, 0 if it has none
	 * @param state how far it is
	 * @param open whether its page may be opened
	 * @param passed whether the way goes on behind it
	 * @param page the code of the page that leads on with it
	 */
	public record Step(GuideStage stage, int number, State state, boolean open, boolean passed, String page) {

		public boolean isDone() {
			return this.state == State.DONE;
		}

		/** Where a list leads to. */
		public String path() {
			return "/journey/" + this.page;
		}

	}

	/**
	 * Derives the route.
	 * @param answers all that was ever answered
	 * @param guide the stages
	 * @param directory the operators
	 * @return the route, which ends at an exit page if the person must not cancel
	 */
	public static Route of(Answers answers, Guide guide, Directory directory) {
		return new RouteWalk(answers, directory).along(guide);
	}

	/** Whether the line is known to be prepaid. */
	public boolean isPrepaid() {
		return this.situation.is(Trait.LINE, Line.PREPAID);
	}

	/**
	 * Whether the number moves to another operator, which ends the old contract.
	 * @return true if nothing is to be cancelled
	 */
	public boolean keepsNumber() {
		return this.situation.is(Trait.GOAL, Goal.KEEP_NUMBER);
	}

	/** Whether the line is part of a pack with internet or television. */
	public boolean isPack() {
		return this.situation.is(Trait.LINE, Line.PACK);
	}

	/** Whether something went wrong, so that a complaint is written. */
	public boolean isAboutTrouble() {
		return this.situation.is(Trait.GOAL, Goal.TROUBLE);
	}

	/** Whether a line is to be ended by a request. */
	public boolean isCancellation() {
		return !keepsNumber() && !isAboutTrouble() && exit().isEmpty();
	}

	/**
	 * The first stage that the way does not go on behind.
	 * @return the stage, or empty at the end of the way
	 */
	public Optional<GuideStage> next() {
		return nextStep().map(Step::stage);
	}

	private Optional<Step> nextStep() {
		return this.steps.stream().filter((step) -> step.stage().isOnTheWay() && !step.passed()).findFirst();
	}

	/**
	 * Where the way goes on.
	 * @return the path of a page within the site
	 */
	public String nextPath() {
		return nextStep().map(Step::path).orElse("/case");
	}

	/**
	 * Finds a stage on this route.
	 * @param code the stage's code
	 * @return its step, or empty if the route does not pass it
	 */
	public Optional<Step> find(String code) {
		return this.steps.stream().filter((step) -> step.stage().code().equals(code)).findFirst();
	}

	/**
	 * Whether a stage may be opened.
	 * @param code the stage's code
	 * @return true if it may
	 */
	public boolean isOpen(String code) {
		return find(code).filter(Step::open).isPresent();
	}

	/**
	 * The page that ends this route for someone who must not cancel.
	 * @return the exit stage, or empty if the route leads to a cancellation
	 */
	public Optional<GuideStage> exit() {
		return this.steps.stream().map(Step::stage).filter(GuideStage::isExit).findFirst();
	}

	/**
	 * Whether every numbered stage is truly done.
	 * @return true if nothing is left to do or to wait for
	 */
	public boolean isOver() {
		return exit().isEmpty() && numbered().stream().allMatch(Step::isDone);
	}

	/**
	 * The numbered steps, each with the stages that belong to it: the one function that
	 * says how far a case is. List, bar, banner, case page and checklist ask it.
	 * @return the steps of the progress list, none where the way ends before them
	 */
	public List<Step> numbered() {
		return exit().isPresent() ? List.of() : NumberedStep.all(this.steps);
	}

	/**
	 * The numbered step that a stage belongs to.
	 * @param code the stage's code
	 * @return the step, or empty before the first one
	 */
	public Optional<Step> numbered(String code) {
		return exit().isPresent() ? Optional.empty() : NumberedStep.around(this.steps, codes().indexOf(code));
	}

	/**
	 * The page before that of a stage.
	 * @param code the stage's code
	 * @return the code of the page before, null for the first
	 */
	public @Nullable String before(String code) {
		return PageBefore.of(this.steps, codes().indexOf(code));
	}

	/**
	 * Whether one stage comes before another or is the same.
	 * @param earlier the code of the one
	 * @param later the code of the other
	 * @return true if both are on this route in that order
	 */
	public boolean isUpTo(String earlier, String later) {
		List<String> codes = codes();
		return codes.contains(earlier) && codes.indexOf(earlier) <= codes.indexOf(later);
	}

	private List<String> codes() {
		return this.steps.stream().map((step) -> step.stage().code()).toList();
	}

}
