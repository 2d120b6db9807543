package be.simexit.checklist;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import be.simexit.answer.AccountsAnswer;
import be.simexit.answer.Answers;
import be.simexit.answer.ChannelAnswer;
import be.simexit.answer.DetailsAnswer;
import be.simexit.answer.GoalAnswer;
import be.simexit.answer.LeavingAnswer;
import be.simexit.answer.LineAnswer;
import be.simexit.answer.OperatorAnswer;
import be.simexit.answer.RequestAnswer;
import be.simexit.answer.SentAnswer;
import be.simexit.casefile.CaseFile;
import be.simexit.casefile.Secret;
import be.simexit.guide.Goal;
import be.simexit.guide.Guide;
import be.simexit.guide.GuideTask;
import be.simexit.guide.Leaving;
import be.simexit.guide.Line;
import be.simexit.guide.PaperKind;
import be.simexit.guide.RealGuide;
import be.simexit.operator.Directory;
import be.simexit.operator.RealDirectory;
import be.simexit.operator.Way;
import be.simexit.route.Route;
import be.simexit.route.Visit;
import be.simexit.text.Coded;
import be.simexit.text.Language;
import be.simexit.text.RealWords;
import be.simexit.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What stands on the checklist, with the real guide.
 */
class SectionsTests {

	private static final Guide GUIDE = RealGuide.load();

	private static final Directory DIRECTORY = RealDirectory.load();

	private static final Words WORDS = RealWords.in(Language.EN);

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

	private static final LocalDate END = LocalDate.of(2026, 12, 16);

	private static final SentAnswer SENT = new SentAnswer(List.of(new SentAnswer.Entry("orange",
			LocalDate.of(2026, 12, 2), Way.LETTER, null, null, null, PaperKind.CANCELLATION, null)));

	private static final DetailsAnswer DETAILS = DetailsAnswer.of("Voorbeeld Testpersoon", "+32450001234", "TEST-1",
			new DetailsAnswer.Address("Voorbeeldstraat 1", "9000", "Gent", null), null);

	@Test
	void theLetterIsPrintedSignedPostedAndKept() {
		assertThat(lines("request", written(Way.LETTER))).containsExactly("Print the letter and sign it.",
				"Take a photo of the signed letter.", "Post it by Friday 4\u00a0December\u00a02026.",
				"Keep the receipt. Write its number below.");
	}

	@Test
	void accountsComeBeforeTheRequestAndWhatIsFilledInIsLeftOut() {
		assertThat(sections(written(Way.LETTER))).extracting((section) -> section.stage().code())
			.containsExactly("accounts", "request", "bill", "refund", "confirm");
		assertThat(sections(begun())).extracting((section) -> section.stage().code()).startsWith("details", "channel");
	}

	@Test
	void anAccountOfTheFoldsIsOnTheListOnceItWasNamed() {
		Answers named = written(Way.LETTER).with("accounts", new AccountsAnswer(
				Map.of("key-wechat", AccountsAnswer.Move.LATER, "key-bank", AccountsAnswer.Move.NOT_MINE)));

		assertThat(codes("accounts", written(Way.LETTER))).contains("key-bank").doesNotContain("key-wechat");
		assertThat(codes("accounts", named)).contains("key-wechat").doesNotContain("key-bank");
	}

	@Test
	void theCaseTicksWhatItKnowsAndNobodyElseDoes() {
		Answers sent = written(Way.LETTER).with("sent", SENT);
		Answers ticked = written(Way.LETTER).tick(Set.of("list-post", "list-print"), Set.of("list-post", "list-print"));

		assertThat(ticked(sent)).containsExactly("list-print", "list-post");
		assertThat(ticked(ticked)).containsExactly("list-print");
		assertThat(lines("request", sent)).contains("Post it on 2\u00a0December\u00a02026.");
	}

	@Test
	void aLineThatNamesWhatIsNotKnownIsLeftOut() {
		assertThat(lines("bill", written(Way.LETTER))).containsExactly("Pay the last bill.",
				"After that, stop the direct debit or standing order.");
	}

	@Test
	void aPrepaidCardHasNoBill() {
		Answers prepaid = written(Way.LETTER).with("line", new LineAnswer(Line.PREPAID));

		assertThat(sections(prepaid)).extracting((section) -> section.stage().code()).doesNotContain("bill");
		assertThat(lines("confirm", prepaid)).noneMatch((line) -> line.contains("bill"));
	}

	@ParameterizedTest
	@EnumSource(Way.class)
	void everyWayEndsWithALineThatTheCaseTicks(Way way) {
		assertThat(sections(written(way)).stream()
			.filter((section) -> "request".equals(section.stage().code()))
			.flatMap((section) -> section.lines().stream())
			.filter((line) -> !line.isByHand())).hasSize(1);
	}

	@Test
	void aStrangerSeesTheWholeWay() {
		List<Section> sections = Sections.blank(GUIDE, WORDS, Blanks.unknown(null, WORDS));

		assertThat(sections).extracting((section) -> section.stage().code())
			.containsExactly("operator", "details", "channel", "accounts", "request", "bill", "refund", "confirm");
		assertThat(sections.stream().flatMap((section) -> section.lines().stream()))
			.noneMatch((line) -> line.text().contains("{") || line.ticked());
	}

	@Test
	void everyEarnedLineIsInTheGuide() {
		assertThat(tasks()).extracting(GuideTask::code)
			.containsAll(Arrays.stream(Earned.values()).map(Coded::code).toList());
	}

	private static List<GuideTask> tasks() {
		return GUIDE.stages().stream().flatMap((stage) -> stage.tasks().stream()).toList();
	}

	private static Answers begun() {
		return Answers.NONE.with("goal", new GoalAnswer(Goal.CANCEL))
			.with("operator", new OperatorAnswer("orange"))
			.with("line", new LineAnswer(Line.SUBSCRIPTION));
	}

	private static Answers written(Way way) {
		return begun().with("details", DETAILS)
			.with("leaving", new LeavingAnswer(Leaving.NO, null))
			.with("channel", new ChannelAnswer(way))
			.with("request", new RequestAnswer(END, Language.NL));
	}

	private static List<String> ticked(Answers answers) {
		return sections(answers).stream()
			.flatMap((section) -> section.lines().stream())
			.filter(Section.Line::ticked)
			.map((line) -> line.task().code())
			.toList();
	}

	private static List<String> codes(String stage, Answers answers) {
		return sections(answers).stream()
			.filter((section) -> section.stage().code().equals(stage))
			.flatMap((section) -> section.lines().stream())
			.map((line) -> line.task().code())
			.toList();
	}

	private static List<String> lines(String stage, Answers answers) {
		return sections(answers).stream()
			.filter((section) -> section.stage().code().equals(stage))
			.flatMap((section) -> section.lines().stream())
			.map(Section.Line::text)
			.collect(Collectors.toList());
	}

	private static List<Section> sections(Answers answers) {
		Route route = Route.of(answers, GUIDE, DIRECTORY);
		Visit visit = Visit.of(new CaseFile(Secret.fresh(), 1, answers), route, DIRECTORY, Language.EN);
		return Sections.of(visit, WORDS, Blanks.of(visit, WORDS, TODAY));
	}

}
