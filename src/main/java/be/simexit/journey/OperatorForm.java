package be.simexit.journey;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import be.simexit.casefile.GoalAnswer;
import be.simexit.casefile.OperatorAnswer;
import be.simexit.casefile.StageAnswer;
import be.simexit.form.Problem;
import be.simexit.form.TypedText;
import be.simexit.operator.Directory;
import be.simexit.operator.OperatorEntry;
import be.simexit.route.Visit;
import org.jspecify.annotations.Nullable;

/**
 * The operator, as chosen, or as typed if it is not listed.
 */
record OperatorForm(@Nullable String operator, @TypedText @Nullable String otherName,
		@TypedText(max = 300, lines = true) @Nullable String otherAddress) implements StageForm {

	/** Stands for every operator that is not listed. */
	static final String OTHER = "other";

	/**
	 * The form with what was chosen just now on another page, else with the saved answer,
	 * else with the operator on whose page the person began.
	 */
	static OperatorForm of(Visit visit, Map<String, String> chosen) {
		Directory directory = visit.directory();
		String choose = chosen.get("choose");
		OperatorAnswer saved = visit.find(OperatorAnswer.class).orElse(null);
		if (saved != null && (choose == null || directory.find(choose).isEmpty())) {
			return new OperatorForm(saved.operator(), saved.name(), saved.address());
		}
		return Optional.ofNullable(choose)
			.or(() -> visit.find(GoalAnswer.class).map(GoalAnswer::suggested))
			.flatMap(directory::find)
			.map((entry) -> chosen(entry, directory))
			.orElse(new OperatorForm(null, null, null));
	}

	/**
	 * A brand that cannot be chosen stands for the one it is an older name of; where
	 * nobody knows what became of its customers, its own name is typed in.
	 */
	private static OperatorForm chosen(OperatorEntry entry, Directory directory) {
		if (entry.data().status().isChoosable()) {
			return new OperatorForm(entry.code(), null, null);
		}
		return Optional.ofNullable(entry.data().successor())
			.flatMap(directory::find)
			.filter((successor) -> successor.data().alsoKnownAs().contains(entry.brand()))
			.map((successor) -> new OperatorForm(successor.code(), null, null))
			.orElseGet(() -> new OperatorForm(OTHER, entry.brand(), null));
	}

	@Override
	public @Nullable StageAnswer answer(FormReading reading) {
		List<OperatorEntry> choosable = reading.visit().directory().choosable();
		String code = reading.text("operator", this.operator);
		if (code == null || choosable.stream().noneMatch((entry) -> entry.code().equals(code))) {
			reading.refuse("operator", Problem.CHOOSE);
			return null;
		}
		if (!code.equals(OTHER)) {
			return new OperatorAnswer(code);
		}
		String name = reading.text("otherName", this.otherName, true);
		return reading.unlessWrong(new OperatorAnswer(code, name, reading.text("otherAddress", this.otherAddress)));
	}

}
