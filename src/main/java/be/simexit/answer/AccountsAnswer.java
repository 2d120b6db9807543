package be.simexit.answer;

import java.util.Map;

import be.simexit.text.Coded;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/**
 * What became of the accounts that send their codes to the number.
 *
 * @param moves how far each is, by the code of its task
 */
@JsonTypeName("accounts")
public record AccountsAnswer(Map<String, Move> moves) implements StageAnswer {

	/** How far an account is. */
	public enum Move implements Coded {

		LATER, MOVED, NOT_MINE

	}

	public AccountsAnswer {
		moves = Map.copyOf(moves);
	}

	/**
	 * How far one account is.
	 * @param account the code of its task
	 * @return the answer, null if none was given
	 */
	public @Nullable Move of(String account) {
		return this.moves.get(account);
	}

	/**
	 * How many there are to move.
	 * @return all but those that are not the person's
	 */
	public long total() {
		return this.moves.values().stream().filter((move) -> move != Move.NOT_MINE).count();
	}

	/**
	 * How many were moved.
	 * @return at most the total
	 */
	public long moved() {
		return this.moves.values().stream().filter((move) -> move == Move.MOVED).count();
	}

	/**
	 * Whether each is moved or not the person's.
	 * @return true if none is left
	 */
	public boolean isDone() {
		return !this.moves.isEmpty() && !this.moves.containsValue(Move.LATER);
	}

}
