package be.simexit.casefile;

import java.time.LocalDate;
import java.util.List;

import be.simexit.text.Coded;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/**
 * Whether it is really over.
 *
 * @param written whether a written confirmation came
 * @param dead whether the line is dead
 * @param billSeen whether the last bill came
 * @param accountsMoved whether the accounts have another number
 * @param complainedOn the day of a written reminder or complaint to the operator, null if
 * there was none
 */
@JsonTypeName("confirm")
public record ConfirmAnswer(State written, State dead, State billSeen, State accountsMoved,
		@Nullable LocalDate complainedOn) implements StageAnswer {

	/** Whether something has happened. */
	public enum State implements Coded {

		YES, NOT_YET

	}

	/**
	 * Whether nothing is left to do.
	 * @return true if all four have happened
	 */
	public boolean isOver() {
		return List.of(this.written, this.dead, this.billSeen, this.accountsMoved)
			.stream()
			.allMatch((state) -> state == State.YES);
	}

	@Override
	public List<Item> items() {
		return Item.list("written", this.written, "dead", this.dead, "billSeen", this.billSeen, "accountsMoved",
				this.accountsMoved, "complainedOn", this.complainedOn);
	}

}
