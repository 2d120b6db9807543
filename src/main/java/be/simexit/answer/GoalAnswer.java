package be.simexit.answer;

import java.util.List;
import java.util.Map;

import be.simexit.guide.Goal;
import be.simexit.guide.Trait;
import be.simexit.guide.Trouble;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/**
 * What the person wants.
 *
 * @param goal the wish
 * @param suggested the code of the operator on whose page the person began, null if
 * elsewhere
 * @param trouble what went wrong, null where nothing did
 */
@JsonTypeName("goal")
public record GoalAnswer(Goal goal, @Nullable String suggested, @Nullable Trouble trouble) implements StageAnswer {

	/**
	 * A wish without a suggested operator.
	 * @param goal the wish
	 */
	public GoalAnswer(Goal goal) {
		this(goal, null, null);
	}

	@Override
	public Map<Trait, String> traits() {
		return (this.trouble != null) ? Map.of(Trait.GOAL, this.goal.code(), Trait.TROUBLE, this.trouble.code())
				: Map.of(Trait.GOAL, this.goal.code());
	}

	@Override
	public List<Item> items() {
		return Item.list("goal", this.goal, "trouble", this.trouble);
	}

}
