package be.simexit.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import be.simexit.answer.AccountsAnswer;
import be.simexit.guide.Goal;
import be.simexit.guide.Guide;
import be.simexit.guide.GuideStage;
import be.simexit.guide.GuideTask;
import be.simexit.guide.Line;
import be.simexit.guide.Part;
import be.simexit.guide.Situation;
import be.simexit.guide.Trait;
import be.simexit.operator.Way;
import be.simexit.route.Accounts;
import be.simexit.route.Route;
import be.simexit.route.Visit;
import be.simexit.text.Coded;
import be.simexit.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Writes the checklist: what is still to do, stage by stage, accounts before the request.
 */
final class Sections {

	/** Stages whose answers are on file once the request can be written. */
	private static final Set<String> FILLED_IN = Set.of("operator", "details", "channel");

	private static final Situation STRANGER = new Situation(
			Map.of(Trait.GOAL, Goal.CANCEL.code(), Trait.LINE, Line.UNKNOWN.code(), Trait.CHANNEL, Way.LETTER.code()));

	private final Words words;

	private final Blanks blanks;

	private final @Nullable Visit visit;

	private final Situation situation;

	private Sections(@Nullable Visit visit, Words words, Blanks blanks) {
		this.words = words;
		this.blanks = blanks;
		this.visit = visit;
		this.situation = (visit != null) ? visit.route().situation() : STRANGER;
	}

	/** The stages of a case with what is to tick. */
	static List<Section> of(Visit visit, Words words, Blanks blanks) {
		Sections sections = new Sections(visit, words, blanks);
		boolean written = visit.route().isOpen("send");
		return sections.order(visit.route()
			.steps()
			.stream()
			.filter((step) -> !(written && FILLED_IN.contains(step.stage().code())))
			.filter((step) -> !("operator".equals(step.stage().code()) && step.isDone()))
			.map((step) -> sections.section(step.stage(), step.number(), isDone(visit, step))));
	}

	/** The whole way for somebody without a case: a subscription, by letter. */
	static List<Section> blank(Guide guide, Words words, Blanks blanks) {
		Sections sections = new Sections(null, words, blanks);
		List<GuideStage> way = guide.stages()
			.stream()
			.filter((stage) -> !stage.isExit() && stage.part() != Part.HELP && stage.appliesTo(STRANGER))
			.toList();
		List<GuideStage> main = way.stream().filter(GuideStage::isNumbered).toList();
		return sections.order(way.stream().map((stage) -> sections.section(stage, main.indexOf(stage) + 1, false)));
	}

	/** Accounts are moved before anything is sent. */
	private List<Section> order(Stream<Section> all) {
		List<Section> sections = new ArrayList<>(all.filter((section) -> !section.lines().isEmpty()).toList());
		Section accounts = find("accounts", sections);
		Section request = find("request", sections);
		if (accounts != null && request != null) {
			sections.remove(accounts);
			sections.add(sections.indexOf(request), accounts);
		}
		return List.copyOf(sections);
	}

	private static @Nullable Section find(String code, List<Section> sections) {
		return sections.stream().filter((section) -> section.stage().code().equals(code)).findFirst().orElse(null);
	}

	private Section section(GuideStage stage, int number, boolean done) {
		Stream<Section.Line> lines = "accounts".equals(stage.code()) ? accounts(stage)
				: tasks(stage).stream().flatMap(this::line);
		List<Section.Line> all = lines.toList();
		boolean every = stage.isNumbered() || all.stream().allMatch(Section.Line::ticked);
		return new Section(stage, number, done && every, all);
	}

	/**
	 * What has no number has no lines of its own: there the page itself says what to do.
	 */
	private List<GuideTask> tasks(GuideStage stage) {
		List<GuideTask> lines = stage.lines(this.situation);
		return (lines.isEmpty() && !stage.isNumbered()) ? stage.tasks(this.situation) : lines;
	}

	private Stream<Section.Line> accounts(GuideStage stage) {
		AccountsAnswer answer = (this.visit != null) ? this.visit.find(AccountsAnswer.class).orElse(null) : null;
		Stream<Section.Line> mine = Accounts.of(stage, this.situation, answer, this.words.language())
			.mine()
			.stream()
			.map((account) -> new Section.Line(account.task(), this.words.of(account.task().text()), null,
					account.move() == AccountsAnswer.Move.MOVED, "/journey/accounts?from=case"));
		Stream<Section.Line> rest = stage.tasks(this.situation)
			.stream()
			.filter((task) -> task.usual().isEmpty() && task.shelf() == null)
			.flatMap(this::line);
		return Stream.concat(mine, rest);
	}

	private Stream<Section.Line> line(GuideTask task) {
		Earned earned = Coded.find(Earned.values(), task.code()).orElse(null);
		boolean ticked = this.visit != null && ((earned != null) ? earned.isEarnedIn(this.visit)
				: this.visit.answers().ticks().contains(task.code()) || Earned.isImplied(task.code(), this.visit));
		String more = (task.isOnChecklist() && task.more() != null) ? this.words.of(task.more()) : null;
		return this.blanks.fill(task.text().in(this.words.language()))
			.map((text) -> new Section.Line(task, text, more, ticked, (earned != null) ? earned.path() : null))
			.stream();
	}

	private static boolean isDone(Visit visit, Route.Step step) {
		return step.stage().isNumbered()
				? visit.route().numbered(step.stage().code()).filter(Route.Step::isDone).isPresent() : step.isDone();
	}

}
