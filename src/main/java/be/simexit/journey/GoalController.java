package be.simexit.journey;

import java.util.Map;

import be.simexit.route.Begins;
import be.simexit.route.Visit;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Asks the first question; its answer begins a case.
 */
@Controller
class GoalController {

	private final StagePage page;

	private final StageForms forms;

	GoalController(StagePage page, StageForms forms) {
		this.page = page;
		this.forms = forms;
	}

	@GetMapping({ "/start", "/journey/goal" })
	ModelAndView show(@Begins Visit visit, Submission submission, @RequestParam Map<String, String> chosen) {
		String operator = chosen.get("operator");
		if (operator != null && visit.operator() != null) {
			return new ModelAndView("redirect:/journey/operator", "choose", operator);
		}
		return this.page.show("goal", visit, this.forms.fill("goal", visit, chosen), submission);
	}

	@PostMapping("/journey/goal")
	ModelAndView submit(@Begins Visit visit, Submission submission, HttpServletRequest request) {
		return this.page.submit("goal", visit, this.forms.read("goal", request), submission);
	}

}
