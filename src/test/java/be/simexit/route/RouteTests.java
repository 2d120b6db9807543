package be.simexit.route;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import be.simexit.casefile.Answers;
import be.simexit.casefile.BillAnswer;
import be.simexit.casefile.ChannelAnswer;
import be.simexit.casefile.CreditAnswer;
import be.simexit.casefile.DetailsAnswer;
import be.simexit.casefile.GoalAnswer;
import be.simexit.casefile.IdentityDocument;
import be.simexit.casefile.LeavingAnswer;
import be.simexit.casefile.LineAnswer;
import be.simexit.casefile.MovedAnswer;
import be.simexit.casefile.OperatorAnswer;
import be.simexit.casefile.PackAnswer;
import be.simexit.casefile.PortAnswer;
import be.simexit.casefile.RefundAnswer;
import be.simexit.casefile.RequestAnswer;
import be.simexit.casefile.SentAnswer;
import be.simexit.casefile.StageAnswer;
import be.simexit.guide.Credit;
import be.simexit.guide.Goal;
import be.simexit.guide.Guide;
import be.simexit.guide.GuideStage;
import be.simexit.guide.Leaving;
import be.simexit.guide.Line;
import be.simexit.guide.PaperKind;
import be.simexit.guide.RealGuide;
import be.simexit.guide.Rest;
import be.simexit.operator.Directory;
import be.simexit.operator.RealDirectory;
import be.simexit.operator.Way;
import be.simexit.text.Language;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules of the route.
 */
class RouteTests {

	private static final Guide GUIDE = RealGuide.load();

	private static final Directory DIRECTORY = RealDirectory.load();

	private static final DetailsAnswer DETAILS = new DetailsAnswer("Voorbeeld Testpersoon", null, "+32450001234",
			"TEST-1", "8932020000000000010", LocalDate.of(1990, 1, 1), IdentityDocument.PASSPORT,
			new DetailsAnswer.Address("Voorbeeldstraat 1", "9000", "Gent", null), "voorbeeld@example.org", null, null);

	private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

	@Test
	void beginsWithTheGoal() {
		assertThat(route(Answers.NONE).next()).map(GuideStage::code).contains("goal");
	}

	@Test
	void showsSevenNumberedStagesFromTheBeginning() {
		assertThat(numbered(route(Answers.NONE))).containsExactly("1 operator", "2 details", "3 channel", "4 request",
				"5 bill", "6 refund", "7 confirm");
	}

	@Test
	void aPrepaidCardHasNoStageForABill() {
		assertThat(numbered(route(goal(Goal.CANCEL).with("line", line(Line.PREPAID))))).containsExactly("1 operator",
				"2 details", "3 channel", "4 request", "5 refund", "6 confirm");
	}

	@Test
	void opensAStageOnlyIfTheWayToItIsClear() {
		Route route = route(goal(Goal.CANCEL));

		assertThat(route.isOpen("goal")).isTrue();
		assertThat(route.isOpen("operator")).isTrue();
		assertThat(route.isOpen("details")).isFalse();
	}

	@Test
	void asksTheKindOfLineOnThePageOfTheOperator() {
		Route route = route(goal(Goal.CANCEL).with("operator", new OperatorAnswer("orange")));

		assertThat(route.next()).map(GuideStage::code).contains("line");
		assertThat(route.nextPath()).isEqualTo("/journey/operator");
		assertThat(route.before("details")).isEqualTo("operator");
	}

	@Test
	void movesANumberWithoutACancellation() {
		Answers pack = goal(Goal.KEEP_NUMBER).with("operator", new OperatorAnswer("telenet"))
			.with("line", line(Line.PACK));
		Answers prepaid = pack.with("line", line(Line.PREPAID)).with("credit", new CreditAnswer(Credit.SOME, null));

		assertThat(codes(route(pack))).containsExactly("goal", "operator", "line", "port", "moved", "confirm");
		assertThat(codes(route(prepaid))).containsSubsequence("port", "moved", "details", "refund", "confirm");
		assertThat(route(pack).isOpen("confirm")).isFalse();
		assertThat(route(pack.with("port", new PortAnswer(null))
			.with("moved", new MovedAnswer(LocalDate.of(2026, 12, 10), null))).isOpen("confirm")).isTrue();
	}

	@Test
	void endsAtAnExitPageForKeepingCheaplyAndForPassingOn() {
		assertThat(route(goal(Goal.KEEP_CHEAP)).exit()).map(GuideStage::code).contains("keep");
		assertThat(route(goal(Goal.PASS_ON)).exit()).map(GuideStage::code).contains("pass-on");
	}

	@Test
	void tellsPrepaidWithCreditWhatIsLostBeforeTheDetails() {
		Answers answers = operator().with("line", line(Line.PREPAID))
			.with("credit", new CreditAnswer(Credit.SOME, null));

		assertThat(codes(route(answers))).containsSubsequence("credit", "forfeit", "details");
		assertThat(route(answers).next()).map(GuideStage::code).contains("forfeit");
	}

	@Test
	void doesNotSpeakOfLostCreditWhenThereIsNone() {
		Answers answers = goal(Goal.CANCEL).with("line", line(Line.PREPAID))
			.with("credit", new CreditAnswer(Credit.NONE, null));

		assertThat(codes(route(answers))).contains("credit").doesNotContain("forfeit");
	}

	@Test
	void asksWhatBecomesOfTheRestOfAPack() {
		assertThat(route(operator().with("line", line(Line.PACK))).next()).map(GuideStage::code).contains("rest");
	}

	@Test
	void blocksALostCardFirst() {
		assertThat(codes(route(goal(Goal.LOST).with("line", line(Line.SUBSCRIPTION))))).containsSubsequence("block",
				"operator");
	}

	@Test
	void takesCareOfADeathFirst() {
		assertThat(codes(route(goal(Goal.DEATH).with("line", line(Line.SUBSCRIPTION))))).containsSubsequence("death",
				"operator");
	}

	@Test
	void dropsTheAnswersOfAnAbandonedBranch() {
		Answers answers = goal(Goal.CANCEL).with("line", line(Line.SUBSCRIPTION))
			.with("credit", new CreditAnswer(Credit.SOME, null))
			.with("rest", new PackAnswer(Rest.KEEP));

		assertThat(route(answers).answers().byStage()).containsOnlyKeys("goal", "line");
		assertThat(route(answers).situation().get("credit")).isNull();
	}

	@Test
	void bringsDroppedAnswersBackWithTheirBranch() {
		Answers answers = goal(Goal.CANCEL).with("line", line(Line.PREPAID))
			.with("credit", new CreditAnswer(Credit.SOME, null));
		Answers away = answers.with("line", line(Line.SUBSCRIPTION));

		assertThat(route(away).answers().at("credit")).isNull();
		assertThat(route(away.with("line", line(Line.PREPAID))).answers().at("credit")).isNotNull();
	}

	@Test
	void keepsOnlyTheDetailsThatTheOperatorAsks() {
		Answers answers = toDetails("digi").with("details", DETAILS);

		DetailsAnswer shown = route(answers).answers().find(DetailsAnswer.class).orElseThrow();

		assertThat(shown.name()).isEqualTo(DETAILS.name());
		assertThat(shown.birthDate()).isNull();
		assertThat(shown.document()).isNull();
	}

	@Test
	void reopensTheDetailsWhenTheNewOperatorRequiresMore() {
		DetailsAnswer few = DetailsAnswer.of("Voorbeeld Testpersoon", "+32450001234", null, DETAILS.address(), null);

		assertThat(route(toDetails("digi").with("details", few)).next()).map(GuideStage::code).contains("channel");
		assertThat(route(toDetails("orange").with("details", few)).next()).map(GuideStage::code).contains("details");
	}

	@Test
	void forgetsAnOperatorThatIsNoLongerListed() {
		assertThat(route(toDetails("nobody")).next()).map(GuideStage::code).contains("operator");
	}

	@Test
	void doesNotCountWhatWasSentToAnotherOperator() {
		Answers sent = sent("orange");

		assertThat(route(sent).answers().find(SentAnswer.class)).isPresent();
		Route other = route(sent.with("operator", new OperatorAnswer("digi")));
		assertThat(other.answers().find(SentAnswer.class)).isEmpty();
		assertThat(other.nextPath()).isEqualTo("/journey/send");
		assertThat(other.isOpen("confirm")).isFalse();
	}

	@Test
	void goesOnToTheBillBeforeAnythingIsSentButNotToTheEnd() {
		Route route = route(asked("orange").with("bill", BillAnswer.NONE).with("refund", RefundAnswer.NONE));

		assertThat(route.isOpen("bill")).isTrue();
		assertThat(route.isOpen("refund")).isTrue();
		assertThat(route.isOpen("confirm")).isFalse();
		assertThat(route.nextPath()).isEqualTo("/journey/send");
	}

	@Test
	void countsTicksOnlyOfTasksThatApply() {
		Answers ticked = new Answers(subscription().byStage(), Set.of("key-bank", "port-credit", "withdraw-check"),
				Map.of());

		assertThat(route(ticked).answers().ticks()).containsExactly("key-bank");
	}

	private static Route route(Answers answers) {
		return Route.of(answers, GUIDE, DIRECTORY);
	}

	private static List<String> codes(Route route) {
		return route.steps().stream().map((step) -> step.stage().code()).toList();
	}

	private static Answers goal(Goal goal) {
		Answers answers = Answers.NONE.with("goal", new GoalAnswer(goal));
		return (goal == Goal.KEEP_CHEAP || goal == Goal.PASS_ON) ? answers.with("line", line(Line.PREPAID)) : answers;
	}

	private static StageAnswer line(Line line) {
		return new LineAnswer(line);
	}

	private static Answers subscription() {
		return goal(Goal.CANCEL).with("line", line(Line.SUBSCRIPTION))
			.with("leaving", new LeavingAnswer(Leaving.YES, DAY));
	}

	private static Answers toDetails(String operator) {
		return subscription().with("operator", new OperatorAnswer(operator));
	}

	private static Answers operator() {
		return goal(Goal.CANCEL).with("operator", new OperatorAnswer("orange"));
	}

	private static Answers asked(String operator) {
		return toDetails(operator).with("details", DETAILS)
			.with("channel", new ChannelAnswer(Way.LETTER))
			.with("request", new RequestAnswer(DAY, Language.NL));
	}

	private static Answers sent(String operator) {
		return asked(operator).with("sent", new SentAnswer(List
			.of(new SentAnswer.Entry(operator, DAY, Way.LETTER, null, null, null, PaperKind.CANCELLATION, null))));
	}

	private static List<String> numbered(Route route) {
		return route.numbered().stream().map((step) -> step.stage().number() + " " + step.stage().code()).toList();
	}

}
