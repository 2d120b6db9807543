package be.simexit.answer;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/**
 * That a new operator moves the number.
 *
 * @param on the day on which the number is to move, null if it is not known
 */
@JsonTypeName("port")
public record PortAnswer(@Nullable LocalDate on) implements StageAnswer {

	@Override
	public List<Item> items() {
		return Item.list("portOn", this.on);
	}

}
