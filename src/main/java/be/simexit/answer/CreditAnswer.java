package be.simexit.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import be.simexit.guide.Credit;
import be.simexit.guide.Trait;
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

	@Override
	public Map<Trait, String> traits() {
		return Map.of(Trait.CREDIT, this.credit.code());
	}

	@Override
	public List<Item> items() {
		return Item.list("credit", this.credit, "creditAmount", this.amount);
	}

}
