package be.simexit.stage;

import java.util.Map;

import be.simexit.answer.OperatorAnswer;
import be.simexit.answer.StageAnswer;
import be.simexit.answer.Visited;
import be.simexit.form.TypedText;
import be.simexit.operator.OperatorEntry;
import be.simexit.route.Visit;
import org.jspecify.annotations.Nullable;

/**
 * Whose card was lost, as chosen: the operator is kept once the card is blocked, and not
 * asked again.
 *
 * @param operator the code of the operator, null if none was chosen
 */
public record BlockForm(@TypedText(max = 40) @Nullable String operator) implements StageForm {

	/**
	 * The form with the operator that was chosen just now, else with that of the case.
	 */
	static BlockForm of(Visit visit, Map<String, String> chosen) {
		return new BlockForm(visit.directory()
			.find(chosen.getOrDefault("operator", ""))
			.filter((entry) -> entry.data().status().isChoosable())
			.map(OperatorEntry::code)
			.orElseGet(() -> visit.find(OperatorAnswer.class).map(OperatorAnswer::operator).orElse(null)));
	}

	@Override
	public @Nullable StageAnswer answer(FormReading reading) {
		return reading.unlessWrong(new Visited());
	}

	@Override
	public Map<String, StageAnswer> besides(FormReading reading) {
		String known = reading.visit()
			.directory()
			.find((this.operator != null) ? this.operator : "")
			.map(OperatorEntry::code)
			.orElse(null);
		boolean same = reading.visit()
			.find(OperatorAnswer.class)
			.filter((answer) -> answer.operator().equals(known))
			.isPresent();
		return (known == null || same) ? Map.of() : Map.of("operator", new OperatorAnswer(known));
	}

	@Override
	public boolean tells() {
		return true;
	}

}
