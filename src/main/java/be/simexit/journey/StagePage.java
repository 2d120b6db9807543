package be.simexit.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import be.simexit.answer.Answers;
import be.simexit.answer.StageAnswer;
import be.simexit.casefile.CaseChangedException;
import be.simexit.casefile.Cases;
import be.simexit.guide.GuideStage;
import be.simexit.route.Route;
import be.simexit.route.StageNotOpenException;
import be.simexit.route.Visit;
import be.simexit.route.Visits;
import be.simexit.stage.FormReading;
import be.simexit.stage.Sent;
import be.simexit.stage.StageForm;
import be.simexit.stage.Submission;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows a stage's page and takes in what is sent from it.
 */
@Component
class StagePage {

	/** How often a save is tried again when two requests of one case cross. */
	private static final int TRIES = 5;

	private final Visits visits;

	private final Cases cases;

	private final StageView view;

	private final Clock clock;

	StagePage(Visits visits, Cases cases, StageView view, Clock clock) {
		this.visits = visits;
		this.cases = cases;
		this.view = view;
		this.clock = clock;
	}

	/**
	 * Shows a stage that is open; else leads to the next one.
	 */
	ModelAndView show(String code, Visit visit, StageForm form, Submission submission) {
		return this.view.of(requireOpen(code, visit), visit, form, submission).page();
	}

	/**
	 * Shows what was sent once more, with what is wrong.
	 */
	ModelAndView showAgain(String code, Visit visit, Sent sent, Submission submission) {
		GuideStage stage = requireOpen(code, visit);
		StageView.Draft draft = this.view.of(stage, visit, sent.form(), submission);
		if (submission.speaksOnly() || submission.looksUp()) {
			return draft.page();
		}
		FormReading reading = reading(visit, sent, submission);
		Map<String, StageAnswer> answers = answers(stage, sent, reading);
		if (answers.isEmpty()) {
			return draft.refused(sent.errors(), reading.warnings());
		}
		if (reading.hasNewWarnings()) {
			return draft.warned(reading.warnings());
		}
		List<GuideStage> crossed = crossed(stage, visit, answers, submission);
		return crossed.isEmpty() ? draft.page() : draft.crossed(crossed);
	}

	/**
	 * Takes in a form: saves the answers and leads on.
	 * @return where to, or empty if the form has to be shown again
	 */
	Optional<ModelAndView> submit(String code, Visit visit, Sent sent, Submission submission) {
		GuideStage stage = requireOpen(code, visit);
		if (submission.speaksOnly() || submission.looksUp()) {
			return Optional.empty();
		}
		FormReading reading = reading(visit, sent, submission);
		Map<String, StageAnswer> answers = answers(stage, sent, reading);
		boolean warned = reading.hasNewWarnings() && submission.stays() == null;
		return (answers.isEmpty() || warned) ? Optional.empty() : save(stage, visit, answers, submission);
	}

	private FormReading reading(Visit visit, Sent sent, Submission submission) {
		return new FormReading(visit, sent.errors(), submission.heeded(), LocalDate.now(this.clock));
	}

	/** Nothing if anything is wrong. */
	private static Map<String, StageAnswer> answers(GuideStage stage, Sent sent, FormReading reading) {
		StageAnswer own = sent.form().answer(reading);
		Map<String, StageAnswer> all = new LinkedHashMap<>(sent.form().besides(reading));
		if (own == null || reading.hasErrors()) {
			return Map.of();
		}
		all.put(stage.code(), own);
		return all;
	}

	private Optional<ModelAndView> save(GuideStage stage, Visit opened, Map<String, StageAnswer> answers,
			Submission submission) {
		Visit visit = opened;
		for (int tries = 0; tries < TRIES; tries++) {
			Answers before = visit.file().answers();
			Answers after = before;
			for (Map.Entry<String, StageAnswer> answer : answers.entrySet()) {
				after = after.with(answer.getKey(), answer.getValue());
			}
			if (after.sameAs(before)) {
				return Optional.of(StageExit.of(stage, visit, visit, submission));
			}
			if (!crossed(stage, visit, answers, submission).isEmpty()) {
				return Optional.empty();
			}
			try {
				Visit saved = this.visits.visit(this.cases.save(visit.file(), after));
				return Optional.of(StageExit.of(stage, visit, saved, submission));
			}
			catch (CaseChangedException ex) {
				visit = this.visits.reopen(visit);
			}
		}
		return Optional.empty();
	}

	/**
	 * The stages up to this one whose answers changed, in another tab, since the page was
	 * opened.
	 */
	private static List<GuideStage> crossed(GuideStage stage, Visit visit, Map<String, StageAnswer> given,
			Submission submission) {
		Answers answers = visit.file().answers();
		if (given.entrySet().stream().allMatch((answer) -> answer.getValue().equals(answers.at(answer.getKey())))) {
			return List.of();
		}
		return visit.route()
			.steps()
			.stream()
			.map(Route.Step::stage)
			.filter((earlier) -> visit.route().isUpTo(earlier.code(), stage.code())
					|| stage.code().equals(earlier.askedOn()))
			.filter((earlier) -> answers.changedAfter(earlier.code(), submission.seen()))
			.toList();
	}

	private static GuideStage requireOpen(String code, Visit visit) {
		Route.@Nullable Step step = visit.route().find(code).orElse(null);
		if (step == null || !step.open()) {
			throw new StageNotOpenException(visit.route());
		}
		return Objects.requireNonNull(step).stage();
	}

}
