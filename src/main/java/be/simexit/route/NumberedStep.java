package be.simexit.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import be.simexit.guide.Part;

/**
 * A numbered stage with the stages that belong to it.
 */
final class NumberedStep {

	private NumberedStep() {
	}

	/** All of them, in order. */
	static List<Route.Step> all(List<Route.Step> steps) {
		return IntStream.range(0, steps.size())
			.filter((index) -> isNumbered(steps.get(index)))
			.mapToObj((index) -> of(steps, index))
			.toList();
	}

	/** The one that the stage at an index belongs to; none before the first. */
	static Optional<Route.Step> around(List<Route.Step> steps, int index) {
		int first = index;
		while (first >= 0 && !isNumbered(steps.get(first))) {
			first--;
		}
		return (first >= 0) ? Optional.of(of(steps, first)) : Optional.empty();
	}

	private static boolean isNumbered(Route.Step step) {
		return step.stage().isNumbered();
	}

	/** The stage at an index and those that belong to it, as one. */
	static Route.Step of(List<Route.Step> steps, int index) {
		Route.Step first = steps.get(index);
		List<Route.Step> all = new ArrayList<>(List.of(first));
		for (Route.Step step : steps.subList(index + 1, steps.size())) {
			if (isNumbered(step) || step.stage().isExit()) {
				break;
			}
			if (step.stage().part() == Part.WITHIN) {
				all.add(step);
			}
		}
		boolean done = all.stream().allMatch(Route.Step::isDone);
		boolean open = all.stream().allMatch((step) -> step.state() == Route.State.OPEN);
		Route.Step leads = all.stream()
			.filter((step) -> !step.passed())
			.findFirst()
			.orElseGet(() -> all.stream().filter((step) -> step.stage().via() != null).findFirst().orElse(first));
		return new Route.Step(first.stage(), first.number(),
				done ? Route.State.DONE : (open ? Route.State.OPEN : Route.State.BEGUN), first.open(),
				all.stream().allMatch(Route.Step::passed), leads.page());
	}

}
