package be.simexit.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import be.simexit.guide.Trait;
import be.simexit.guide.YesNo;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * Whether a contract that was just made is withdrawn from instead of cancelled (END-10).
 *
 * @param withdraws whether the person withdraws
 * @param madeOn the day the contract was made
 */
@JsonTypeName("withdraw")
public record WithdrawAnswer(YesNo withdraws, LocalDate madeOn) implements StageAnswer {

	@Override
	public Map<Trait, String> traits() {
		return Map.of(Trait.WITHDRAWAL, this.withdraws.code());
	}

	@Override
	public List<Item> items() {
		return Item.list("withdraws", this.withdraws, "madeOn", this.madeOn);
	}

}
