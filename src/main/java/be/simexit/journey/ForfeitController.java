package be.simexit.journey;

import be.simexit.guide.Goal;
import be.simexit.route.Visit;
import be.simexit.stage.ForfeitForm;
import be.simexit.stage.GoalForm;
import be.simexit.stage.Sent;
import be.simexit.stage.StageForms;
import be.simexit.stage.Submission;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

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

	private final TypedPages typed;

	ForfeitController(StagePage page, StageForms forms, TypedPages typed) {
		this.page = page;
		this.forms = forms;
		this.typed = typed;
	}

	@PostMapping("/journey/forfeit")
	ModelAndView submit(Visit visit, Submission submission, HttpServletRequest request, HttpServletResponse response) {
		Sent sent = this.forms.read("forfeit", request);
		TypedPages.Exchange exchange = new TypedPages.Exchange(request, response);
		if (sent.form() instanceof ForfeitForm form && form.keepsNumber()) {
			Sent keepNumber = new Sent(new GoalForm(Goal.KEEP_NUMBER.code(), null, null), sent.errors());
			return this.typed.after(this.page.submit("goal", visit, keepNumber, submission), "forfeit", visit, sent,
					exchange);
		}
		return this.typed.after(this.page.submit("forfeit", visit, sent, submission), "forfeit", visit, sent, exchange);
	}

}
