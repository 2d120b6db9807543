package be.simexit.casefile;

import java.util.List;
import java.util.Map;

import be.simexit.text.Coded;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/**
 * What the person wants.
 *
 * @param goal the wish
 * @param suggested the code of the operator on whose page the person began, null if
 * elsewhere
 */
@JsonTypeName("goal")
public record GoalAnswer(Goal goal, @Nullable String suggested) implements StageAnswer {

	/**
	 * A wish without a suggested operator.
	 * @param goal the wish
	 */
	public GoalAnswer(Goal goal) {
		this(goal, null);
	}

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
