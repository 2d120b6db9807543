package be.simexit.journey;

import be.simexit.casefile.GoalAnswer;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Tells that cancelling forfeits the credit, and offers to keep the number instead.
 */
@Controller
@RequestMapping("/journey/forfeit")
class ForfeitController {

	private final StagePage page;

	ForfeitController(StagePage page) {
		this.page = page;
	}

	@GetMapping
	ModelAndView show(Visit visit, Submission submission) {
		return this.page.show("forfeit", visit, ForfeitForm.of(visit), submission);
	}

	@PostMapping
	ModelAndView submit(Visit visit, @ModelAttribute("form") ForfeitForm form, BindingResult errors,
			Submission submission) {
		if (form.keepsNumber()) {
			GoalForm keepNumber = new GoalForm(GoalAnswer.Goal.KEEP_NUMBER.code(), null);
			return this.page.submit("goal", visit, keepNumber, errors, submission);
		}
		return this.page.submit("forfeit", visit, form, errors, submission);
	}

}
