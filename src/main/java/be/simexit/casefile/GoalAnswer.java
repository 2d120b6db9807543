package be.simexit.casefile;

import java.util.List;
import java.util.Map;

import be.simexit.text.Coded;

/**
 * What the person wants.
 *
 * @param goal the wish
 */
public record GoalAnswer(Goal goal) implements StageAnswer {

	/** What a person can want of a SIM card. */
	public enum Goal implements Coded {

		CANCEL, KEEP_NUMBER, KEEP_CHEAP, PASS_ON, LOST, DEATH

	}

	@Override
	public Map<String, String> traits() {
		return Map.of("goal", this.goal.code());
	}

	@Override
	public List<Item> items() {
		return Item.list("goal", this.goal);
	}

}
