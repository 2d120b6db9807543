package be.simexit.casefile;

import java.util.List;
import java.util.Map;

import be.simexit.guide.Line;
import be.simexit.guide.Trait;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * The kind of line.
 *
 * @param line the kind
 */
@JsonTypeName("line")
public record LineAnswer(Line line) implements StageAnswer {

	@Override
	public Map<Trait, String> traits() {
		return Map.of(Trait.LINE, this.line.code());
	}

	@Override
	public List<Item> items() {
		return Item.list("line", this.line);
	}

}
