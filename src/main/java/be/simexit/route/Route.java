package be.simexit.route;

import java.util.List;
import java.util.Optional;

import be.simexit.casefile.Answers;
import be.simexit.guide.Guide;
import be.simexit.guide.GuideStage;
import be.simexit.guide.Line;
import be.simexit.guide.Part;
import be.simexit.guide.Situation;
import be.simexit.guide.Trait;
import be.simexit.operator.Directory;
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

	/** How far a stage is. */
	public enum State {

		DONE, NEXT, LATER

	}

	/**
	 * One stage of the route.
	 *
	 * @param stage the stage
	 * @param state how far it is
	 */
	public record Step(GuideStage stage, State state) {

		public boolean isOpen() {
			return this.state != State.LATER;
		}

		public boolean isDone() {
			return this.state == State.DONE;
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

	/**
	 * Whether the line is prepaid.
	 * @return true if it is known to be
	 */
	public boolean isPrepaid() {
		return this.situation.is(Trait.LINE, Line.PREPAID);
	}

	/**
	 * The first stage that is not done.
	 * @return the stage, or empty if all are done
	 */
	public Optional<GuideStage> next() {
		return this.steps.stream().filter((step) -> step.state() == State.NEXT).map(Step::stage).findFirst();
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
	 * Whether a stage may be opened: it is done or next.
	 * @param code the stage's code
	 * @return true if it may
	 */
	public boolean isOpen(String code) {
		return find(code).filter(Step::isOpen).isPresent();
	}

	/**
	 * The page that ends this route for someone who must not cancel.
	 * @return the exit stage, or empty if the route leads to a cancellation
	 */
	public Optional<GuideStage> exit() {
		return this.steps.stream().map(Step::stage).filter(GuideStage::isExit).findFirst();
	}

	/**
	 * Whether every stage is done.
	 * @return true at the end of the way
	 */
	public boolean isComplete() {
		return this.steps.stream().allMatch(Step::isDone);
	}

	/**
	 * The numbered steps.
	 * @return the steps of the progress list
	 */
	public List<Step> numbered() {
		return this.steps.stream().filter((step) -> step.stage().part() == Part.MAIN).toList();
	}

	/**
	 * The stage before another one.
	 * @param code the other stage's code
	 * @return the code of the stage before, null for the first
	 */
	public @Nullable String before(String code) {
		List<String> codes = this.steps.stream().map((step) -> step.stage().code()).toList();
		int index = codes.indexOf(code);
		return (index > 0) ? codes.get(index - 1) : null;
	}

	/**
	 * Whether one stage comes before another or is the same.
	 * @param earlier the code of the one
	 * @param later the code of the other
	 * @return true if both are on this route in that order
	 */
	public boolean isUpTo(String earlier, String later) {
		List<String> codes = this.steps.stream().map((step) -> step.stage().code()).toList();
		return codes.contains(earlier) && codes.indexOf(earlier) <= codes.indexOf(later);
	}

}
