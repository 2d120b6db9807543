package be.simexit.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import be.simexit.answer.Answers;
import be.simexit.answer.BillAnswer;
import be.simexit.answer.ConfirmAnswer;
import be.simexit.answer.DetailsAnswer;
import be.simexit.answer.OperatorAnswer;
import be.simexit.answer.RefundAnswer;
import be.simexit.answer.RequestAnswer;
import be.simexit.answer.SentAnswer;
import be.simexit.answer.StageAnswer;
import be.simexit.guide.Guide;
import be.simexit.guide.GuideStage;
import be.simexit.guide.GuideTask;
import be.simexit.guide.Line;
import be.simexit.guide.Part;
import be.simexit.guide.Situation;
import be.simexit.guide.Trait;
import be.simexit.operator.CustomerField;
import be.simexit.operator.Directory;
import be.simexit.operator.OperatorEntry;
import org.jspecify.annotations.Nullable;

/**
 * Walks along the guide once and notes what counts.
 */
final class RouteWalk {

	private final Answers answers;

	private final Directory directory;

	private final List<Route.Step> steps = new ArrayList<>();

	private final Map<String, StageAnswer> counting = new HashMap<>();

	private final Set<String> ticks = new HashSet<>();

	private Situation situation = Situation.UNKNOWN;

	private boolean wayIsClear = true;

	private int number;

	RouteWalk(Answers answers, Directory directory) {
		this.answers = answers;
		this.directory = directory;
	}

	Route along(Guide guide) {
		for (GuideStage stage : guide.stages()) {
			if (stage.part() != Part.HELP && stage.appliesTo(this.situation)) {
				pass(stage);
				if (stage.isExit()) {
					break;
				}
			}
		}
		if (!this.answers.ticks().isEmpty()) {
			this.steps.forEach((step) -> countTicks(step.stage()));
		}
		return new Route(List.copyOf(this.steps), new Answers(this.counting, this.ticks, this.answers.changed()),
				this.situation);
	}

	private void pass(GuideStage stage) {
		StageAnswer answer = relevant(this.answers.at(stage.code()));
		if (answer != null) {
			this.counting.put(stage.code(), answer);
			this.situation = this.situation.with(answer.traits());
		}
		boolean passed = !stage.isExit() && (isComplete(answer) || isLeftOut(stage));
		boolean open = this.wayIsClear && stage.opens().hold(this.situation);
		this.number += stage.isNumbered() ? 1 : 0;
		this.steps.add(new Route.Step(stage, stage.isNumbered() ? this.number : 0,
				States.of(answer, passed, this.counting, this.situation), open, passed, page(stage)));
		this.wayIsClear &= passed || stage.free() || !stage.isOnTheWay();
	}

	/** Where no page leads to a stage, that of its numbered stage does. */
	private String page(GuideStage stage) {
		if (stage.via() == null) {
			return stage.page();
		}
		List<String> before = this.steps.stream().map((step) -> step.stage().code()).toList();
		return before.contains(stage.via()) ? stage.via()
				: this.steps.stream()
					.map(Route.Step::stage)
					.filter(GuideStage::isNumbered)
					.reduce((one, other) -> other)
					.map(GuideStage::code)
					.orElse(stage.code());
	}

	private @Nullable StageAnswer relevant(@Nullable StageAnswer answer) {
		if (answer instanceof OperatorAnswer operator) {
			return operator(operator.operator()).isPresent() ? operator : null;
		}
		if (answer instanceof DetailsAnswer details) {
			return operator().map((entry) -> details.only(entry.data().asks().all(isPrepaid()))).orElse(details);
		}
		if (answer instanceof SentAnswer sent) {
			return sent.to(this.situation.get(Trait.OPERATOR), end());
		}
		boolean settles = answer instanceof BillAnswer || answer instanceof RefundAnswer;
		if ((settles && isForAnother()) || (answer instanceof ConfirmAnswer && isSentNoMore())) {
			return null;
		}
		return answer;
	}

	private @Nullable LocalDate end() {
		return (this.counting.get("request") instanceof RequestAnswer request) ? request.endDate() : null;
	}

	/** What was settled with an operator counts no more once another one is chosen. */
	private boolean isForAnother() {
		return this.answers.at("sent") instanceof SentAnswer sent && sent.entries()
			.stream()
			.noneMatch((entry) -> entry.operator().equals(this.situation.get(Trait.OPERATOR)));
	}

	/** A request that was sent for another day or to another operator ended nothing. */
	private boolean isSentNoMore() {
		return this.answers.at("sent") instanceof SentAnswer sent && sent.isComplete()
				&& this.situation.get(Trait.SENT) == null;
	}

	private boolean isComplete(@Nullable StageAnswer answer) {
		if (answer instanceof DetailsAnswer details) {
			Set<CustomerField> required = operator().map((entry) -> entry.data().asks().required(isPrepaid()))
				.orElse(Set.of());
			return details.has(required);
		}
		return answer != null && answer.isComplete();
	}

	/** A quick letter leaves out what else is asked beside name and number. */
	private boolean isLeftOut(GuideStage stage) {
		return "details".equals(stage.askedOn()) && this.counting.get("details") instanceof DetailsAnswer details
				&& Boolean.TRUE.equals(details.brief());
	}

	private void countTicks(GuideStage stage) {
		Stream.concat(stage.tasks(this.situation).stream(), stage.lines(this.situation).stream())
			.map(GuideTask::code)
			.filter(this.answers.ticks()::contains)
			.forEach(this.ticks::add);
	}

	private Optional<OperatorEntry> operator() {
		return Optional.ofNullable(this.situation.get(Trait.OPERATOR)).flatMap(this::operator);
	}

	private Optional<OperatorEntry> operator(String code) {
		return this.directory.find(code).filter((entry) -> entry.data().status().isChoosable());
	}

	private boolean isPrepaid() {
		return this.situation.is(Trait.LINE, Line.PREPAID);
	}

}
