package be.simexit.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import be.simexit.answer.Item;
import be.simexit.answer.OperatorAnswer;
import be.simexit.answer.StageAnswer;
import be.simexit.guide.GuideStage;
import be.simexit.route.Route;
import be.simexit.route.Visit;
import org.jspecify.annotations.Nullable;

/**
 * The answers that count, by stage.
 *
 * @param stage the stage
 * @param open whether its answers may be changed now
 * @param items the given answers, empty if none
 */
record Summary(GuideStage stage, boolean open, List<Item> items) {

	static List<Summary> of(Visit visit) {
		List<Summary> groups = new ArrayList<>();
		for (Route.Step step : visit.route().steps()) {
			StageAnswer answer = visit.answers().at(step.stage().code());
			boolean aside = answer == null && !step.stage().isOnTheWay();
			if (step.stage().form() && !step.stage().isExit() && !aside) {
				groups.add(new Summary(step.stage(), step.open(), items(answer, visit)));
			}
		}
		return groups;
	}

	private static List<Item> items(@Nullable StageAnswer answer, Visit visit) {
		if (answer == null) {
			return List.of();
		}
		if (answer instanceof OperatorAnswer) {
			Item brand = new Item("operator", visit.requireOperator().brand());
			return Stream
				.concat(Stream.of(brand), answer.items().stream().filter((item) -> !item.field().equals("operator")))
				.toList();
		}
		return answer.items().stream().map((item) -> named(item, visit)).toList();
	}

	/** An operator is shown by its brand, not by its code. */
	private static Item named(Item item, Visit visit) {
		return "newOperator".equals(item.field()) ? visit.directory()
			.find(item.value().toString())
			.map((entry) -> new Item(item.field(), entry.brand()))
			.orElse(item) : item;
	}

}
