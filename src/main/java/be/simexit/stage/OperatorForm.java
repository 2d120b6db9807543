package be.simexit.stage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import be.simexit.answer.CreditAnswer;
import be.simexit.answer.GoalAnswer;
import be.simexit.answer.LineAnswer;
import be.simexit.answer.OperatorAnswer;
import be.simexit.answer.StageAnswer;
import be.simexit.calculator.Limits;
import be.simexit.catalogue.Search;
import be.simexit.form.Problem;
import be.simexit.form.Stored;
import be.simexit.form.TypedLine;
import be.simexit.form.TypedText;
import be.simexit.guide.Credit;
import be.simexit.guide.Goal;
import be.simexit.guide.Line;
import be.simexit.guide.Situation;
import be.simexit.guide.Trait;
import be.simexit.identifier.NationalNumber;
import be.simexit.identifier.SimNumber;
import be.simexit.operator.ContactEntry;
import be.simexit.operator.Directory;
import be.simexit.operator.OperatorEntry;
import be.simexit.operator.Purpose;
import be.simexit.operator.Recommendation;
import be.simexit.operator.Way;
import be.simexit.route.Visit;
import be.simexit.text.Coded;
import org.jspecify.annotations.Nullable;

/**
 * The operator and the kind of line, as chosen; the name if it is not listed, and the
 * credit of a prepaid card, as typed.
 *
 * @param simNumber what is only looked up and never kept
 * @param find the name of a brand that is looked for
 */
public record OperatorForm(@Nullable String operator, @TypedText @Nullable String otherName,
		@TypedText(max = 300, lines = true) @Nullable String otherAddress, @Nullable String line, @Nullable String firm,
		@Nullable String recent, @Nullable String credit,
		@TypedText(max = 20, refusesNationalNumber = false) @Nullable String creditAmount,
		@TypedText(max = 60, refusesNationalNumber = false) @Nullable String simNumber,
		@TypedText(max = 100) @Nullable String find) implements StageForm {

	/** Stands for every operator that is not listed. */
	static final String OTHER = "other";

	private static final int FIRST = 8;

	/**
	 * The form with what was chosen just now on another page, else with the saved answer,
	 * else with the operator on whose page the person began.
	 */
	static OperatorForm of(Visit visit, Map<String, String> chosen) {
		Directory directory = visit.directory();
		OperatorAnswer operator = chosen(visit, directory.find(chosen.getOrDefault("choose", "")), directory);
		LineAnswer line = visit.find(LineAnswer.class).orElse(null);
		CreditAnswer credit = visit.find(CreditAnswer.class).orElse(null);
		return new OperatorForm(operator.operator(), operator.name(), operator.address(),
				Stored.choice((line != null) ? line.line() : null),
				(line != null) ? ChoiceForm.Tick.of(line.firm()) : null,
				(line != null) ? ChoiceForm.Tick.of(line.recent()) : null,
				Stored.choice((credit != null) ? credit.credit() : null),
				(credit != null) ? Stored.amount(credit.amount()) : null, null, TypedLine.of(chosen.get("find")));
	}

	private static OperatorAnswer chosen(Visit visit, Optional<OperatorEntry> now, Directory directory) {
		Optional<OperatorAnswer> saved = visit.find(OperatorAnswer.class);
		return now.map((entry) -> standing(entry, directory))
			.or(() -> saved)
			.or(() -> visit.find(GoalAnswer.class)
				.map(GoalAnswer::suggested)
				.flatMap(directory::find)
				.map((entry) -> standing(entry, directory)))
			.orElse(new OperatorAnswer(""));
	}

	/**
	 * A brand that cannot be chosen stands for the one it is an older name of; where
	 * nobody knows what became of its customers, its own name is typed in.
	 */
	private static OperatorAnswer standing(OperatorEntry entry, Directory directory) {
		if (entry.data().status().isChoosable()) {
			return new OperatorAnswer(entry.code());
		}
		return Optional.ofNullable(entry.data().successor())
			.flatMap(directory::find)
			.filter((successor) -> successor.data().alsoKnownAs().contains(entry.brand()))
			.map((successor) -> new OperatorAnswer(successor.code()))
			.orElseGet(() -> new OperatorAnswer(OTHER, entry.brand(), null));
	}

	/** The operators that are shown at once. */
	public List<OperatorEntry> first(Visit visit) {
		return visit.directory().choosable().stream().limit(FIRST).toList();
	}

	/** The other operators that a case can name. */
	public List<OperatorEntry> further(Visit visit) {
		return visit.directory().choosable().stream().skip(FIRST).toList();
	}

	/** Whether one of the other operators is chosen. */
	public boolean isFurther(Visit visit) {
		return further(visit).stream().anyMatch((entry) -> entry.code().equals(this.operator));
	}

	/** Brands that stand for another one, or for none that is listed. */
	public List<OperatorEntry> gone(Visit visit) {
		return visit.directory().named().stream().filter((entry) -> !entry.data().status().isChoosable()).toList();
	}

	/** The brands that bear the name that was looked for. */
	public List<OperatorEntry> found(Visit visit) {
		boolean wrong = this.find == null || NationalNumber.isIn(this.find);
		return wrong ? List.of() : Search.among(visit.directory(), Objects.requireNonNull(this.find));
	}

	/** Who issued cards with the first digits that were typed. */
	public List<OperatorEntry> issuers(Visit visit) {
		SimNumber number = (this.simNumber != null) ? SimNumber.parse(this.simNumber).value() : null;
		return (number != null) ? visit.directory().issuersOf(number) : List.of();
	}

	/** The operator's own page for cancelling, null where none is known. */
	public @Nullable Recommendation shortWay(OperatorEntry operator, Visit visit, LocalDate today) {
		boolean own = visit.route().situation().is(Trait.GOAL, Goal.CANCEL);
		if (!own || operator.data().letterLanguages().isEmpty()) {
			return null;
		}
		Recommendation way = operator
			.recommend(new Recommendation.Need(Way.WEB, null, operator.data().usualLanguage(), false, today));
		ContactEntry contact = way.contact();
		return (contact != null && contact.link() != null && contact.purpose() == Purpose.CANCEL) ? way : null;
	}

	/** The kinds of line to choose from. */
	public List<String> lines() {
		return Coded.codes(Line.values());
	}

	/** What can be said of the credit. */
	public List<String> credits() {
		return Coded.codes(Credit.values());
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

	@Override
	public Map<String, StageAnswer> besides(FormReading reading) {
		Map<String, StageAnswer> answers = new LinkedHashMap<>();
		Line kind = reading.choice("line", this.line, Line.values()).orElse(null);
		if (kind != null) {
			answers.put("line", new LineAnswer(kind, this.firm != null, this.recent != null));
		}
		if (kind == Line.PREPAID && asksCredit(reading.visit())) {
			reading.choice("credit", this.credit, Credit.values())
				.ifPresent((left) -> answers.put("credit", new CreditAnswer(left, amount(reading, left))));
		}
		return answers;
	}

	private @Nullable BigDecimal amount(FormReading reading, Credit left) {
		return (left == Credit.SOME) ? reading.amount("creditAmount", this.creditAmount, Limits.AMOUNT) : null;
	}

	/** Whoever keeps the card loses nothing of what is on it. */
	public boolean asksCredit(Visit visit) {
		Situation situation = visit.route().situation();
		return !situation.is(Trait.GOAL, Goal.KEEP_CHEAP) && !situation.is(Trait.GOAL, Goal.PASS_ON)
				&& !visit.route().isAboutTrouble();
	}

}
