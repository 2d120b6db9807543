package be.simexit.answer;

import java.util.List;
import java.util.Map;

import be.simexit.guide.Rest;
import be.simexit.guide.Trait;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * What becomes of the rest of a pack.
 *
 * @param rest the wish
 */
@JsonTypeName("pack")
public record PackAnswer(Rest rest) implements StageAnswer {

	@Override
	public Map<Trait, String> traits() {
		return Map.of(Trait.REST, this.rest.code());
	}

	@Override
	public List<Item> items() {
		return Item.list("rest", this.rest);
	}

}
