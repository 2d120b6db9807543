package be.simexit.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import be.simexit.guide.GuideStage;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
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
		model.addAttribute("tasks", stage.tasks(visit.route().situation()));
		model.addAttribute("problems", Problems.NONE);
		return new Draft(stage, visit, submission, model);
	}

	/** A page that is not finished yet. */
	record Draft(GuideStage stage, Visit visit, Submission submission, Model model) {

		ModelAndView page() {
			return finish(this.visit.answers().ticks(), HttpStatus.OK);
		}

		/** The page with what was typed, in the language just chosen. */
		ModelAndView unsaved() {
			return finish(this.submission.ticked(), HttpStatus.OK);
		}

		ModelAndView refused(BindingResult errors, List<FormReading.Warning> warnings) {
			this.model.addAttribute("problems", Problems.of(errors.getFieldErrors(), warnings));
			return finish(this.submission.ticked(), HttpStatus.UNPROCESSABLE_CONTENT);
		}

		ModelAndView warned(List<FormReading.Warning> warnings) {
			this.model.addAttribute("problems", Problems.of(List.of(), warnings));
			return finish(this.submission.ticked(), HttpStatus.UNPROCESSABLE_CONTENT);
		}

		ModelAndView crossed(List<GuideStage> stages) {
			this.model.addAttribute("crossed", stages);
			return finish(this.submission.ticked(), HttpStatus.CONFLICT);
		}

		private ModelAndView finish(Set<String> ticked, HttpStatus status) {
			this.model.addAttribute("ticked", ticked);
			String view = this.stage.form() ? "journey/" + this.stage.code() : "journey/stage";
			return new ModelAndView(view, this.model.asMap(), status);
		}

	}

	/**
	 * What is wrong or looks wrong on a page.
	 *
	 * @param errors the errors in the order of the form
	 * @param warnings the warnings
	 */
	record Problems(List<FieldError> errors, List<FormReading.Warning> warnings) {

		static final Problems NONE = new Problems(List.of(), List.of());

		static Problems of(List<FieldError> errors, List<FormReading.Warning> warnings) {
			List<FieldError> first = List.copyOf(errors.stream()
				.collect(Collectors.toMap(FieldError::getField, (error) -> error, (one, other) -> one,
						LinkedHashMap::new))
				.values());
			return new Problems(first, warnings);
		}

		/**
		 * The code of the error at a field, null if there is none.
		 */
		public @Nullable String error(String field) {
			return this.errors.stream()
				.filter((error) -> error.getField().equals(field))
				.map(FieldError::getDefaultMessage)
				.findFirst()
				.orElse(null);
		}

		/**
		 * The warning at a field, null if there is none.
		 */
		public FormReading.@Nullable Warning warning(String field) {
			return this.warnings.stream().filter((warning) -> warning.field().equals(field)).findFirst().orElse(null);
		}

		public boolean isEmpty() {
			return this.errors.isEmpty() && this.warnings.isEmpty();
		}

	}

}
