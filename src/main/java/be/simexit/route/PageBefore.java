package be.simexit.route;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where "Back" leads.
 */
final class PageBefore {

	private PageBefore() {
	}

	/**
	 * The page before a step.
	 * @param index the place of the step, -1 for none
	 * @return the code of its page, null for the first
	 */
	static @Nullable String of(List<Route.Step> steps, int index) {
		if (index >= 0 && steps.get(index).stage().via() != null) {
			return steps.get(index).stage().via();
		}
		return steps.subList(0, Math.max(index, 0))
			.stream()
			.filter((step) -> step.stage().isOnTheWay() && step.stage().askedOn() == null)
			.map(Route.Step::page)
			.reduce((one, other) -> other)
			.orElse(null);
	}

}
