package be.simexit.checklist;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import be.simexit.answer.AccountsAnswer;
import be.simexit.answer.Answers;
import be.simexit.answer.BillAnswer;
import be.simexit.answer.ChannelAnswer;
import be.simexit.answer.ConfirmAnswer;
import be.simexit.answer.CreditAnswer;
import be.simexit.answer.DetailsAnswer;
import be.simexit.answer.GoalAnswer;
import be.simexit.answer.LeavingAnswer;
import be.simexit.answer.LineAnswer;
import be.simexit.answer.MovedAnswer;
import be.simexit.answer.OperatorAnswer;
import be.simexit.answer.PackAnswer;
import be.simexit.answer.PortAnswer;
import be.simexit.answer.RefundAnswer;
import be.simexit.answer.RequestAnswer;
import be.simexit.answer.SentAnswer;
import be.simexit.answer.Visited;
import be.simexit.casefile.CaseFile;
import be.simexit.casefile.Secret;
import be.simexit.guide.Credit;
import be.simexit.guide.Goal;
import be.simexit.guide.Guide;
import be.simexit.guide.Leaving;
import be.simexit.guide.Line;
import be.simexit.guide.PaperKind;
import be.simexit.guide.RealGuide;
import be.simexit.guide.Rest;
import be.simexit.operator.Directory;
import be.simexit.operator.RealDirectory;
import be.simexit.operator.Way;
import be.simexit.route.NextStep;
import be.simexit.route.Route;
import be.simexit.route.Visit;
import be.simexit.text.Language;
import be.simexit.text.RealWords;
import be.simexit.text.Words;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * However a person walks, everything that says how far a case is says the same.
 */
class StatePropertyTests {

	private static final Guide GUIDE = RealGuide.load();

	private static final Directory DIRECTORY = RealDirectory.load();

	private static final Words WORDS = RealWords.in(Language.EN);

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

	private static final int WALKS = 300;

	private static final int STEPS = 60;

	@Test
	void nothingDisagreesInAnyOrderOfAnswersAndChanges() {
		Random chance = new Random(20261125);
		Set<NextStep.Kind> seen = EnumSet.noneOf(NextStep.Kind.class);
		for (int walk = 0; walk < WALKS; walk++) {
			Answers answers = Answers.NONE.with("goal", new GoalAnswer(Goal.CANCEL));
			for (int step = 0; step < STEPS; step++) {
				answers = change(answers, chance);
				seen.add(agrees(visit(answers)));
			}
		}

		assertThat(seen).contains(NextStep.Kind.OVER, NextStep.Kind.POST, NextStep.Kind.GO_ON,
				NextStep.Kind.CONFIRMATION, NextStep.Kind.BILL, NextStep.Kind.PAY, NextStep.Kind.SIGN_UP,
				NextStep.Kind.MOVED, NextStep.Kind.OLD_ENDED);
	}

	private static NextStep.Kind agrees(Visit visit) {
		NextStep next = NextStep.of(visit, TODAY);
		Route route = visit.route();
		boolean sent = visit.sent() != null || (route.keepsNumber() && visit.forecast().movedOn() != null);
		boolean done = route.numbered("request").filter(Route.Step::isDone).isPresent();
		assertThat(done && !sent).as("done but not sent: %s", visit.file().answers()).isFalse();
		assertThat(route.isOpen("confirm") && !sent).isFalse();
		assertThat(route.isOver() && !sent).isFalse();
		assertThat(next.kind() == NextStep.Kind.OVER).as("%s in %s", next, visit.file().answers())
			.isEqualTo(route.isOver());
		checklist(visit);
		boolean leads = !next.path().startsWith("/journey/")
				|| route.isOpen(next.path().replace("/journey/", "").replaceFirst("\\?.*", ""))
				|| route.exit().isPresent();
		assertThat(leads).as("%s leads nowhere in %s", next, visit.file().answers()).isTrue();
		return next.kind();
	}

	/** Stages and ticks on the checklist say what the case says. */
	private static void checklist(Visit visit) {
		for (Section section : Sections.of(visit, WORDS, Blanks.of(visit, WORDS, TODAY))) {
			visit.route()
				.numbered(section.stage().code())
				.filter((step) -> step.stage().code().equals(section.stage().code()))
				.ifPresent((step) -> assertThat(section.done()).isEqualTo(step.isDone()));
			section.lines()
				.stream()
				.filter((line) -> "list-post".equals(line.task().code()))
				.forEach((line) -> assertThat(line.ticked()).isEqualTo(visit.sent() != null));
		}
	}

	private static Answers change(Answers answers, Random chance) {
		return (chance.nextInt(4) == 0) ? before(answers, chance) : after(answers, chance);
	}

	/** What comes before the request. */
	private static Answers before(Answers answers, Random chance) {
		return switch (chance.nextInt(6)) {
			case 0 -> answers.with("goal",
					new GoalAnswer(one(chance, Goal.CANCEL, Goal.CANCEL, Goal.LOST, Goal.KEEP_NUMBER, Goal.DEATH)));
			case 1 -> answers.with("operator", new OperatorAnswer(one(chance, "orange", "orange", "digi")));
			case 2 -> answers.with("line", new LineAnswer(one(chance, Line.SUBSCRIPTION, Line.PREPAID, Line.PACK)));
			case 3 -> answers.with("credit", new CreditAnswer(one(chance, Credit.NONE, Credit.SOME), null))
				.with("rest", new PackAnswer(Rest.KEEP));
			case 4 -> answers.with("block", new Visited()).with("death", new Visited()).with("forfeit", new Visited());
			default -> answers.with("details", DETAILS)
				.with("leaving", new LeavingAnswer(one(chance, Leaving.values()), null));
		};
	}

	private static Answers after(Answers answers, Random chance) {
		ConfirmAnswer.State[] states = ConfirmAnswer.State.values();
		return switch (chance.nextInt(7)) {
			case 6 -> answers.with("port", new PortAnswer(one(chance, null, TODAY)))
				.with("moved", new MovedAnswer(one(chance, null, TODAY), null, null, null));
			case 0 -> answers.with("channel", new ChannelAnswer(one(chance, Way.values())))
				.with("request", new RequestAnswer(TODAY.plusDays(chance.nextInt(60) - 20L), Language.NL));
			case 1 ->
				answers.with("sent", new SentAnswer(List.of(new SentAnswer.Entry(one(chance, "orange", "digi"),
						TODAY.minusDays(chance.nextInt(40)), Way.LETTER, null, null, null, one(chance,
								PaperKind.CANCELLATION, PaperKind.CANCELLATION, PaperKind.REMINDER, PaperKind.MANDATE),
						null))));
			case 2 -> answers.with("bill", new BillAnswer(null, null,
					one(chance, null, BigDecimal.TEN, BigDecimal.ZERO), null, one(chance, null, TODAY), null, false));
			case 3 -> answers.with("refund", new RefundAnswer(null, null, null, null, null, one(chance, null, TODAY),
					chance.nextBoolean(), null));
			case 4 -> answers.with("confirm",
					new ConfirmAnswer(one(chance, states), one(chance, states), one(chance, states), null, null));
			default -> answers.with("accounts",
					new AccountsAnswer(Map.of("key-bank", one(chance, AccountsAnswer.Move.values()))));
		};
	}

	private static final DetailsAnswer DETAILS = DetailsAnswer.of("Voorbeeld Testpersoon", "+32450001234", "TEST-1",
			new DetailsAnswer.Address("Voorbeeldstraat 1", "9000", "Gent", null), null);

	@SafeVarargs
	private static <T> T one(Random chance, T... values) {
		return values[chance.nextInt(values.length)];
	}

	private static Visit visit(Answers answers) {
		return Visit.of(new CaseFile(Secret.fresh(), 1, answers), Route.of(answers, GUIDE, DIRECTORY), DIRECTORY,
				Language.EN);
	}

}
