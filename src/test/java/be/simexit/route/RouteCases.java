package be.simexit.route;

import java.time.LocalDate;
import java.util.List;

import be.simexit.answer.Answers;
import be.simexit.answer.ChannelAnswer;
import be.simexit.answer.DetailsAnswer;
import be.simexit.answer.GoalAnswer;
import be.simexit.answer.IdentityDocument;
import be.simexit.answer.LeavingAnswer;
import be.simexit.answer.LineAnswer;
import be.simexit.answer.OperatorAnswer;
import be.simexit.answer.RequestAnswer;
import be.simexit.answer.SentAnswer;
import be.simexit.answer.StageAnswer;
import be.simexit.guide.Goal;
import be.simexit.guide.Guide;
import be.simexit.guide.Leaving;
import be.simexit.guide.Line;
import be.simexit.guide.PaperKind;
import be.simexit.guide.RealGuide;
import be.simexit.operator.Directory;
import be.simexit.operator.RealDirectory;
import be.simexit.operator.Way;
import be.simexit.text.Language;

/**
 * Answers of invented people, as far as the tests of routes and states need them.
 */
final class RouteCases {

	static final Guide GUIDE = RealGuide.load();

	static final Directory DIRECTORY = RealDirectory.load();

	static final DetailsAnswer DETAILS = new DetailsAnswer("Voorbeeld Testpersoon", null, "+32450001234", "TEST-1",
			"8932020000000000010", LocalDate.of(1990, 1, 1), IdentityDocument.PASSPORT,
			new DetailsAnswer.Address("Voorbeeldstraat 1", "9000", "Gent", null), "voorbeeld@example.org", null, null,
			null);

	static final LocalDate DAY = LocalDate.of(2027, 3, 1);

	private RouteCases() {
	}

	static Route route(Answers answers) {
		return Route.of(answers, GUIDE, DIRECTORY);
	}

	static Answers goal(Goal goal) {
		Answers answers = Answers.NONE.with("goal", new GoalAnswer(goal));
		return (goal == Goal.KEEP_CHEAP || goal == Goal.PASS_ON) ? answers.with("line", line(Line.PREPAID)) : answers;
	}

	static StageAnswer line(Line line) {
		return new LineAnswer(line);
	}

	static Answers subscription() {
		return goal(Goal.CANCEL).with("line", line(Line.SUBSCRIPTION))
			.with("leaving", new LeavingAnswer(Leaving.YES, DAY));
	}

	static Answers toDetails(String operator) {
		return subscription().with("operator", new OperatorAnswer(operator));
	}

	static Answers asked(String operator) {
		return toDetails(operator).with("details", DETAILS)
			.with("channel", new ChannelAnswer(Way.LETTER))
			.with("request", new RequestAnswer(DAY, Language.NL));
	}

	static Answers sent(String operator) {
		return asked(operator).with("sent", new SentAnswer(List
			.of(new SentAnswer.Entry(operator, DAY, Way.LETTER, null, null, null, PaperKind.CANCELLATION, null))));
	}

}
