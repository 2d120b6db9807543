package be.simexit.journey;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Asks the first question; its answer begins a case.
 */
@Controller
class GoalController {

	private final StagePage page;

	GoalController(StagePage page) {
		this.page = page;
	}

	@GetMapping({ "/start", "/journey/goal" })
	ModelAndView show(@Begins Visit visit, Submission submission, @RequestParam(required = false) @Nullable String goal,
			@RequestParam(required = false) @Nullable String operator) {
		if (operator != null && visit.operator() != null) {
			return new ModelAndView("redirect:/journey/operator", "choose", operator);
		}
		return this.page.show("goal", visit, GoalForm.of(visit, goal, operator), submission);
	}

	@PostMapping("/journey/goal")
	ModelAndView submit(@Begins Visit visit, @Valid @ModelAttribute("form") GoalForm form, BindingResult errors,
			Submission submission) {
		return this.page.submit("goal", visit, form, errors, submission);
	}

}
