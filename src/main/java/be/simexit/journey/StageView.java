package be.simexit.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import be.simexit.form.Problems;
import be.simexit.form.Warning;
import be.simexit.guide.GuideStage;
import be.simexit.route.Panel;
import be.simexit.route.Visit;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/**
 * Puts together what the page of a stage shows.
 */
@Component
class StageView {

	private final List<Panel> panels;

	private final Clock clock;

	StageView(List<Panel> panels, Clock clock) {
		this.panels = panels;
		this.clock = clock;
	}

	Draft of(GuideStage stage, Visit visit, StageForm form, Submission submission) {
		Model model = new ExtendedModelMap();
		List<Panel> shown = this.panels.stream().filter((panel) -> panel.belongsTo(stage.code(), visit)).toList();
		shown.forEach((panel) -> panel.fill(visit, model));
		model.addAttribute("panels", shown.stream().map(Panel::template).toList());
		model.addAttribute("today", LocalDate.now(this.clock));
		model.addAttribute("visit", visit);
		model.addAttribute("stage", stage);
		model.addAttribute("form", form);
		model.addAttribute("submission", submission);
		model.addAttribute("speaking", stage.isExit() ? null : "/journey/" + stage.code());
		model.addAttribute("tasks", stage.tasks(visit.route().situation()));
		model.addAttribute("problems", Problems.NONE);
		return new Draft(form.template(stage.code()), visit, submission, model);
	}

	/** A page that is not finished yet. */
	record Draft(String template, Visit visit, Submission submission, Model model) {

		ModelAndView page() {
			return finish(this.visit.answers().ticks(), HttpStatus.OK);
		}

		/** The page with what was typed, in the language just chosen. */
		ModelAndView unsaved() {
			return finish(this.submission.ticked(), HttpStatus.OK);
		}

		ModelAndView refused(BindingResult errors, List<Warning> warnings) {
			this.model.addAttribute("problems", Problems.of(errors.getFieldErrors(), warnings));
			return finish(this.submission.ticked(), HttpStatus.UNPROCESSABLE_CONTENT);
		}

		ModelAndView warned(List<Warning> warnings) {
			this.model.addAttribute("problems", Problems.of(List.of(), warnings));
			return finish(this.submission.ticked(), HttpStatus.UNPROCESSABLE_CONTENT);
		}

		ModelAndView crossed(List<GuideStage> stages) {
			this.model.addAttribute("crossed", stages);
			return finish(this.submission.ticked(), HttpStatus.CONFLICT);
		}

		private ModelAndView finish(Set<String> ticked, HttpStatus status) {
			this.model.addAttribute("ticked", ticked);
			return new ModelAndView(this.template, this.model.asMap(), status);
		}

	}

}
