package be.simexit.casefile;

import java.util.List;
import java.util.Map;

/**
 * The operator.
 *
 * @param operator its code
 */
public record OperatorAnswer(String operator) implements StageAnswer {

	@Override
	public Map<String, String> traits() {
		return Map.of("operator", this.operator);
	}

	@Override
	public List<Item> items() {
		return Item.list("operator", this.operator);
	}

}
