package be.simexit.journey;

import be.simexit.guide.Goal;
import be.simexit.route.Visit;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Takes in the answer of somebody who keeps the number so as not to forfeit the credit:
 * it is another goal.
 */
@Controller
class ForfeitController {

	private final StagePage page;

	private final StageForms forms;

	ForfeitController(StagePage page, StageForms forms) {
		this.page = page;
		this.forms = forms;
	}

	@PostMapping("/journey/forfeit")
	ModelAndView submit(Visit visit, Submission submission, HttpServletRequest request) {
		Sent sent = this.forms.read("forfeit", request);
		if (sent.form() instanceof ForfeitForm form && form.keepsNumber()) {
			GoalForm keepNumber = new GoalForm(Goal.KEEP_NUMBER.code(), null);
			return this.page.submit("goal", visit, new Sent(keepNumber, sent.errors()), submission);
		}
		return this.page.submit("forfeit", visit, sent, submission);
	}

}
