package be.simexit.checklist;

import java.util.List;
import java.util.Set;

import be.simexit.guide.Guide;
import be.simexit.guide.GuideStage;
import be.simexit.guide.GuideTask;
import be.simexit.route.Route;
import be.simexit.route.Visit;

/**
 * One stage on the checklist.
 *
 * @param stage the stage
 * @param done whether the stage itself is done
 * @param tasks the tasks to tick
 * @param ticked the codes of the ticked tasks
 */
record Section(GuideStage stage, boolean done, List<GuideTask> tasks, Set<String> ticked) {

	/** The stages of a case with the tasks that apply to it. */
	static List<Section> of(Visit visit) {
		return visit.route()
			.steps()
			.stream()
			.filter((step) -> step.stage().askedOn() == null && !"sent".equals(step.stage().code()))
			.map((step) -> new Section(step.stage(), isDone(visit, step), step.stage().tasks(visit.route().situation()),
					visit.answers().ticks()))
			.filter((section) -> section.stage().number() > 0 || !section.tasks().isEmpty())
			.toList();
	}

	/** All stages for somebody without a case, with every task. */
	static List<Section> blank(Guide guide) {
		return guide.stages()
			.stream()
			.filter((stage) -> !stage.isExit() && stage.askedOn() == null)
			.map((stage) -> new Section(stage, false, stage.tasks(), Set.of()))
			.filter((section) -> section.stage().number() > 0 || !section.tasks().isEmpty())
			.toList();
	}

	private static boolean isDone(Visit visit, Route.Step step) {
		boolean numbered = step.stage().number() > 0;
		return numbered ? visit.route().numbered(step.stage().code()).filter(Route.Step::isDone).isPresent()
				: step.isDone();
	}

}
