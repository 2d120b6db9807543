package be.simexit.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import be.simexit.text.Coded;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/**
 * Whether it is really over.
 *
 * @param written whether a written confirmation came, null where none is asked for
 * @param dead whether the line is dead
 * @param billSeen whether the last bill came, null where none comes
 * @param accountsMoved whether the accounts have another number, null since the page of
 * accounts tells it
 * @param complainedOn the day of a written reminder or complaint to the operator, null if
 * there was none
 */
@JsonTypeName("confirm")
public record ConfirmAnswer(@Nullable State written, State dead, @Nullable State billSeen,
		@Nullable State accountsMoved, @Nullable LocalDate complainedOn) implements StageAnswer {

	/** Whether something has happened. */
	public enum State implements Coded {

		NOT_YET, YES

	}

	/**
	 * Whether nothing is left to do.
	 * @return true if all that was asked has happened
	 */
	public boolean isOver() {
		return Stream.of(this.written, this.dead, this.billSeen, this.accountsMoved)
			.filter(Objects::nonNull)
			.allMatch((state) -> state == State.YES);
	}

	@Override
	public List<Item> items() {
		return Item.list("written", this.written, "dead", this.dead, "billSeen", this.billSeen, "accountsMoved",
				this.accountsMoved, "complainedOn", this.complainedOn);
	}

}
