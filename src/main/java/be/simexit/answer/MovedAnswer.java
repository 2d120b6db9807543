package be.simexit.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import be.simexit.guide.Trait;
import be.simexit.guide.YesNo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/**
 * Whether the number has moved to the new operator.
 *
 * @param on the day it moved, null while it has not
 * @param askedOn the day the new operator was asked, null if not told; a claim for a late
 * move is counted from it
 * @param to the code of the new operator, null if not told
 * @param claimedOn the day the claim for a late move was sent, null if it was not
 */
@JsonTypeName("moved")
public record MovedAnswer(@Nullable LocalDate on, @Nullable LocalDate askedOn, @Nullable String to,
		@Nullable LocalDate claimedOn) implements StageAnswer {

	/** The move itself ends the old contract: nothing else is to be sent. */
	@Override
	public Map<Trait, String> traits() {
		return (this.on != null) ? Map.of(Trait.SENT, YesNo.YES.code()) : Map.of();
	}

	@Override
	public boolean isComplete() {
		return this.on != null;
	}

	@Override
	public List<Item> items() {
		return Item.list("movedOn", this.on, "portAskedOn", this.askedOn, "newOperator", this.to, "lateClaimedOn",
				this.claimedOn);
	}

}
