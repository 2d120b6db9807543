package be.simexit.casefile;

import java.util.List;
import java.util.Map;

import be.simexit.text.Coded;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * What becomes of the rest of a pack.
 *
 * @param rest the wish
 */
@JsonTypeName("pack")
public record PackAnswer(Rest rest) implements StageAnswer {

	/** What can become of the other services of a pack. */
	public enum Rest implements Coded {

		KEEP, END, UNKNOWN

	}

	@Override
	public Map<String, String> traits() {
		return Map.of("rest", this.rest.code());
	}

	@Override
	public List<Item> items() {
		return Item.list("rest", this.rest);
	}

}
