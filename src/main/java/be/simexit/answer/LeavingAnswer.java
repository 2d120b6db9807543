package be.simexit.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import be.simexit.guide.Leaving;
import be.simexit.guide.Trait;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/**
 * Whether the person leaves Belgium.
 *
 * @param leaving whether
 * @param on the day of departure, null if not given or not leaving
 */
@JsonTypeName("leaving")
public record LeavingAnswer(Leaving leaving, @Nullable LocalDate on) implements StageAnswer {

	@Override
	public Map<Trait, String> traits() {
		return Map.of(Trait.LEAVING, this.leaving.code());
	}

	@Override
	public List<Item> items() {
		return Item.list("leaving", this.leaving, "leavingOn", this.on);
	}

}
