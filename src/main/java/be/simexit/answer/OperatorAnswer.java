package be.simexit.answer;

import java.util.List;
import java.util.Map;

import be.simexit.guide.Trait;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/**
 * The operator.
 *
 * @param operator its code
 * @param name the name on the bill of an operator that is not listed, null for a listed
 * one
 * @param address the lines of its address on the bill, null if not given
 */
@JsonTypeName("operator")
public record OperatorAnswer(String operator, @Nullable String name, @Nullable String address) implements StageAnswer {

	/**
	 * A listed operator.
	 * @param operator its code
	 */
	public OperatorAnswer(String operator) {
		this(operator, null, null);
	}

	@Override
	public Map<Trait, String> traits() {
		return Map.of(Trait.OPERATOR, this.operator);
	}

	@Override
	public List<Item> items() {
		String address = (this.address != null) ? String.join(", ", this.address.lines().toList()) : null;
		return Item.list("operator", (this.name != null) ? this.name : this.operator, "otherAddress", address);
	}

}
