package be.simexit.answer;

import java.util.List;
import java.util.Map;

import be.simexit.guide.Line;
import be.simexit.guide.Trait;
import be.simexit.guide.YesNo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/**
 * The kind of line, and what few contracts are. A card that is topped up is neither.
 *
 * @param line the kind
 * @param firm whether it is in the name of a firm with ten or more workers (END-02), null
 * if that was not asked
 * @param recent whether the contract was made at a distance in the last 14 days (END-10),
 * null if that was not asked
 */
@JsonTypeName("line")
public record LineAnswer(Line line, @Nullable Boolean firm, @Nullable Boolean recent) implements StageAnswer {

	/**
	 * An ordinary contract or card.
	 * @param line the kind
	 */
	public LineAnswer(Line line) {
		this(line, null, null);
	}

	@Override
	public Map<Trait, String> traits() {
		return Map.of(Trait.LINE, this.line.code(), Trait.FIRM, holds(this.firm), Trait.RECENT, holds(this.recent),
				Trait.WITHDRAWAL, YesNo.NO.code());
	}

	private String holds(@Nullable Boolean said) {
		return YesNo.of(Boolean.TRUE.equals(said) && this.line != Line.PREPAID).code();
	}

	@Override
	public List<Item> items() {
		return Item.list("line", this.line, "firm", Boolean.TRUE.equals(this.firm) ? YesNo.YES : null, "recent",
				Boolean.TRUE.equals(this.recent) ? YesNo.YES : null);
	}

}
