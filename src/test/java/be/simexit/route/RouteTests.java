package be.simexit.route;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import be.simexit.answer.Answers;
import be.simexit.answer.BillAnswer;
import be.simexit.answer.CreditAnswer;
import be.simexit.answer.DetailsAnswer;
import be.simexit.answer.MovedAnswer;
import be.simexit.answer.OperatorAnswer;
import be.simexit.answer.PackAnswer;
import be.simexit.answer.PortAnswer;
import be.simexit.answer.RefundAnswer;
import be.simexit.answer.SentAnswer;
import be.simexit.guide.Credit;
import be.simexit.guide.Goal;
import be.simexit.guide.GuideStage;
import be.simexit.guide.Line;
import be.simexit.guide.Rest;
import org.junit.jupiter.api.Test;

import static be.simexit.route.RouteCases.DETAILS;
import static be.simexit.route.RouteCases.asked;
import static be.simexit.route.RouteCases.goal;
import static be.simexit.route.RouteCases.line;
import static be.simexit.route.RouteCases.route;
import static be.simexit.route.RouteCases.sent;
import static be.simexit.route.RouteCases.subscription;
import static be.simexit.route.RouteCases.toDetails;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules of the route.
 */
class RouteTests {

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
				"2 details", "3 channel", "4 request", "5 confirm");
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

		assertThat(codes(route(pack))).containsExactly("goal", "operator", "line", "port", "moved", "writer",
				"confirm");
		assertThat(codes(route(prepaid))).containsSubsequence("port", "moved", "details", "refund", "confirm");
		assertThat(route(pack).isOpen("confirm")).isFalse();
		assertThat(route(pack.with("port", new PortAnswer(null))
			.with("moved", new MovedAnswer(LocalDate.of(2026, 12, 10), null, null, null))).isOpen("confirm")).isTrue();
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

	private static List<String> codes(Route route) {
		return route.steps().stream().map((step) -> step.stage().code()).toList();
	}

	private static Answers operator() {
		return goal(Goal.CANCEL).with("operator", new OperatorAnswer("orange"));
	}

	private static List<String> numbered(Route route) {
		return route.numbered().stream().map((step) -> step.number() + " " + step.stage().code()).toList();
	}

}
