package be.simexit.casefile;

import java.util.List;
import java.util.Map;

import be.simexit.text.Coded;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * The kind of line.
 *
 * @param line the kind
 */
@JsonTypeName("line")
public record LineAnswer(Line line) implements StageAnswer {

	/** The kinds of line, as a person knows them. */
	public enum Line implements Coded {

		SUBSCRIPTION, PREPAID, PACK, UNKNOWN

	}

	@Override
	public Map<String, String> traits() {
		return Map.of("line", this.line.code());
	}

	@Override
	public List<Item> items() {
		return Item.list("line", this.line);
	}

}
