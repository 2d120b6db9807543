package be.simexit.answer;

import java.util.List;
import java.util.Map;

import be.simexit.guide.Trait;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What a person answered at one stage.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
public sealed interface StageAnswer permits GoalAnswer, LineAnswer, WithdrawAnswer, CreditAnswer, PackAnswer,
		LeavingAnswer, OperatorAnswer, DetailsAnswer, ChannelAnswer, RequestAnswer, AccountsAnswer, SentAnswer,
		BillAnswer, RefundAnswer, ConfirmAnswer, PortAnswer, MovedAnswer, ClaimAnswer, SettledAnswer, Visited {

	/**
	 * What this answer tells of the case, as far as it decides which stages and tasks
	 * apply.
	 * @return value by trait, empty if nothing
	 */
	default Map<Trait, String> traits() {
		return Map.of();
	}

	/**
	 * Whether this answer closes its stage.
	 * @return false while something is still to be decided
	 */
	default boolean isComplete() {
		return true;
	}

	/**
	 * This answer for a list of answers.
	 * @return the given fields in the order of the form; those left empty are absent
	 */
	default List<Item> items() {
		return List.of();
	}

}
