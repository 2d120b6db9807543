package be.simexit.casefile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import be.simexit.text.Coded;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/**
 * The credit left on a prepaid card.
 *
 * @param credit whether there is any
 * @param amount how much, in euro with two decimals, null if not given
 */
@JsonTypeName("credit")
public record CreditAnswer(Credit credit, @Nullable BigDecimal amount) implements StageAnswer {

	/** Whether there is money on the card. */
	public enum Credit implements Coded {

		SOME, NONE, UNKNOWN

	}

	@Override
	public Map<String, String> traits() {
		return Map.of("credit", this.credit.code());
	}

	@Override
	public List<Item> items() {
		return Item.list("credit", this.credit, "creditAmount", this.amount);
	}

}
