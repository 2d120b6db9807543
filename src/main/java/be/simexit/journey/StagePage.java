package be.simexit.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import be.simexit.casefile.Answers;
import be.simexit.casefile.CaseChangedException;
import be.simexit.casefile.Cases;
import be.simexit.casefile.StageAnswer;
import be.simexit.guide.GuideStage;
import be.simexit.guide.GuideTask;
import be.simexit.route.Route;
import be.simexit.route.StageNotOpenException;
import be.simexit.route.Visit;
import be.simexit.route.Visits;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
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
		GuideStage stage = requireOpen(code, visit);
		return this.view.of(stage, visit, form, submission).page();
	}

	/**
	 * Takes in a form: shows it again with what is wrong, or saves the answer and leads
	 * on.
	 */
	ModelAndView submit(String code, Visit visit, Sent sent, Submission submission) {
		StageForm form = sent.form();
		BindingResult errors = sent.errors();
		GuideStage stage = requireOpen(code, visit);
		if (submission.speaksOnly()) {
			return this.view.of(stage, visit, form, submission).unsaved();
		}
		FormReading reading = new FormReading(visit, errors, submission.heeded(), LocalDate.now(this.clock));
		StageAnswer answer = form.answer(reading);
		if (errors.hasErrors() || answer == null) {
			return this.view.of(stage, visit, form, submission).refused(errors, reading.warnings());
		}
		if (reading.hasNewWarnings()) {
			return this.view.of(stage, visit, form, submission).warned(reading.warnings());
		}
		return save(stage, visit, form, answer, submission);
	}

	private ModelAndView save(GuideStage stage, Visit opened, StageForm form, StageAnswer answer,
			Submission submission) {
		Visit visit = opened;
		for (int tries = 0; tries < TRIES; tries++) {
			Answers before = visit.file().answers();
			Answers after = before.with(stage.code(), answer).tick(tasks(stage, visit), submission.ticked());
			if (after.sameAs(before)) {
				return lead(stage, visit, submission);
			}
			List<GuideStage> crossed = crossed(stage, visit, answer, submission);
			if (!crossed.isEmpty()) {
				return this.view.of(stage, visit, form, submission).crossed(crossed);
			}
			try {
				return lead(stage, this.visits.visit(this.cases.save(visit.file(), after)), submission);
			}
			catch (CaseChangedException ex) {
				visit = this.visits.reopen(visit);
			}
		}
		return this.view.of(stage, visit, form, submission).crossed(List.of(stage));
	}

	/**
	 * The stages up to this one whose answers changed, in another tab, since the page was
	 * opened.
	 */
	private static List<GuideStage> crossed(GuideStage stage, Visit visit, StageAnswer answer, Submission submission) {
		Answers answers = visit.file().answers();
		if (answer.equals(answers.at(stage.code()))) {
			return List.of();
		}
		return visit.route()
			.steps()
			.stream()
			.map(Route.Step::stage)
			.filter((earlier) -> visit.route().isUpTo(earlier.code(), stage.code()))
			.filter((earlier) -> answers.changedAfter(earlier.code(), submission.seen()))
			.toList();
	}

	private static Set<String> tasks(GuideStage stage, Visit visit) {
		return stage.tasks(visit.route().situation()).stream().map(GuideTask::code).collect(Collectors.toSet());
	}

	/**
	 * Leads on, or back to the part of the page that was asked for. The version makes the
	 * address new, because text browsers show an address they have seen before as it was
	 * then.
	 */
	private static ModelAndView lead(GuideStage stage, Visit visit, Submission submission) {
		if (submission.stays() != null) {
			String from = submission.fromCase() ? "&from=case" : "";
			return new ModelAndView("redirect:/journey/" + stage.code() + "?at=" + visit.file().version() + from + "#"
					+ submission.stays());
		}
		String path = submission.fromCase() ? "/case" : visit.nextPath();
		return new ModelAndView("redirect:" + path + "?at=" + visit.file().version());
	}

	private static GuideStage requireOpen(String code, Visit visit) {
		Route.@Nullable Step step = visit.route().find(code).orElse(null);
		if (step == null || !step.isOpen()) {
			throw new StageNotOpenException(visit.route());
		}
		return Objects.requireNonNull(step).stage();
	}

}
