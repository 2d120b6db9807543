package be.simexit.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import be.simexit.answer.BillAnswer;
import be.simexit.answer.ConfirmAnswer;
import be.simexit.answer.RequestAnswer;
import be.simexit.answer.StageAnswer;
import be.simexit.form.Problem;
import be.simexit.form.Stored;
import be.simexit.form.TypedText;
import be.simexit.form.Warning;
import be.simexit.guide.Goal;
import be.simexit.guide.Trait;
import be.simexit.route.Visit;
import be.simexit.text.Coded;
import org.jspecify.annotations.Nullable;

/**
 * The last questions, as chosen, and the day of a complaint, as typed. What is not
 * answered has not happened yet.
 */
public record ConfirmForm(@Nullable String written, @Nullable String dead, @Nullable String billSeen,
		@TypedText(max = 20) @Nullable String complainedOn) implements StageForm {

	static ConfirmForm of(Visit visit) {
		return visit.find(ConfirmAnswer.class)
			.map((answer) -> new ConfirmForm(Stored.choice(answer.written()), answer.dead().code(),
					Stored.choice(answer.billSeen()), Stored.date(answer.complainedOn())))
			.orElse(new ConfirmForm(null, null, null, null));
	}

	/**
	 * The questions of the page; no bill comes for a prepaid card, one that has come is
	 * not asked about, and a number that moved ends its contract without a confirmation.
	 */
	public List<ChoiceForm.Question> questions(Visit visit) {
		return Stream
			.of(question("written", this.written), question("dead", this.dead), question("billSeen", this.billSeen))
			.filter((question) -> !("written".equals(question.field()) && visit.route().keepsNumber()))
			.filter((question) -> !("billSeen".equals(question.field()) && (visit.isPrepaid() || hasBill(visit))))
			.toList();
	}

	/** What is asked, for a number that moved or a blocked card in words of its own. */
	public String key(String field, Visit visit) {
		if ("dead".equals(field) && visit.route().keepsNumber() && visit.route().isPack()) {
			return "field.moved.pack";
		}
		if ("dead".equals(field) && visit.route().situation().is(Trait.GOAL, Goal.LOST)) {
			return "field.dead.lost";
		}
		return (visit.route().keepsNumber() ? "field.moved." : "field.") + field;
	}

	private static ChoiceForm.Question question(String field, @Nullable String chosen) {
		return ChoiceForm.Question.of(field, ConfirmAnswer.State.values(), chosen);
	}

	@Override
	public @Nullable StageAnswer answer(FormReading reading) {
		LocalDate end = reading.visit().find(RequestAnswer.class).map(RequestAnswer::endDate).orElse(null);
		if (end != null && end.isAfter(reading.today()) && state(this.dead) == ConfirmAnswer.State.YES) {
			reading.warnings().add(new Warning("dead", Problem.EARLY, "yes"));
		}
		ConfirmAnswer before = reading.visit().find(ConfirmAnswer.class).orElse(null);
		return reading.unlessWrong(new ConfirmAnswer(reading.visit().route().keepsNumber() ? null : state(this.written),
				state(this.dead), billSeen(reading.visit()), (before != null) ? before.accountsMoved() : null,
				reading.pastDate("complainedOn", this.complainedOn)));
	}

	private ConfirmAnswer.@Nullable State billSeen(Visit visit) {
		if (visit.isPrepaid()) {
			return null;
		}
		return hasBill(visit) ? ConfirmAnswer.State.YES : state(this.billSeen);
	}

	/** The bill's own page has said that it came: nobody is asked twice. */
	private static boolean hasBill(Visit visit) {
		return !visit.route().keepsNumber()
				&& visit.find(BillAnswer.class).filter((bill) -> bill.amount() != null).isPresent();
	}

	private static ConfirmAnswer.State state(@Nullable String chosen) {
		return Coded.find(ConfirmAnswer.State.values(), chosen).orElse(ConfirmAnswer.State.NOT_YET);
	}

}
