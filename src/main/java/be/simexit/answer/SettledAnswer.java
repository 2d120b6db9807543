package be.simexit.answer;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * Whether what went wrong is settled.
 *
 * @param settled whether it is
 */
@JsonTypeName("settled")
public record SettledAnswer(ConfirmAnswer.State settled) implements StageAnswer {

	@Override
	public boolean isComplete() {
		return this.settled == ConfirmAnswer.State.YES;
	}

	@Override
	public List<Item> items() {
		return Item.list("settled", this.settled);
	}

}
