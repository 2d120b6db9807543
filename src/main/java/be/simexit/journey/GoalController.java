package be.simexit.journey;

import java.util.Map;

import be.simexit.route.Visit;
import be.simexit.route.Visits;
import be.simexit.stage.Sent;
import be.simexit.stage.StageForms;
import be.simexit.stage.Submission;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Begins a case with what a person wants, and asks that again where it changes.
 */
@Controller
class GoalController {

	private final StagePage page;

	private final StageForms forms;

	private final TypedPages typed;

	private final Visits visits;

	GoalController(StagePage page, StageForms forms, TypedPages typed, Visits visits) {
		this.page = page;
		this.forms = forms;
		this.typed = typed;
		this.visits = visits;
	}

	@GetMapping("/start")
	ModelAndView begin(@RequestParam(required = false) @Nullable String operator) {
		return new ModelAndView("redirect:/").addObject("operator", operator);
	}

	/**
	 * Begins a case; one that names an operator already is never touched, and its link is
	 * shown first.
	 */
	@PostMapping("/start")
	ModelAndView start(@RequestParam(defaultValue = "") String goal, @RequestParam(defaultValue = "") String kept,
			Submission submission, HttpServletRequest request, HttpServletResponse response) {
		Visit open = this.visits.open(request).orElse(null);
		if (open != null && open.operator() != null && kept.isEmpty()) {
			return new ModelAndView("redirect:/start/another").addObject("goal", goal)
				.addObject("operator", request.getParameter("operator"))
				.addObject("trouble", request.getParameter("trouble"));
		}
		boolean fresh = open == null || open.operator() != null;
		boolean same = open != null && request.getParameter("same") != null;
		Visit visit = open;
		if (fresh || visit == null) {
			visit = (same && open != null) ? this.visits.beginAlike(open, request, response)
					: this.visits.begin(request, response);
		}
		return this.page
			.submit("goal", visit, this.forms.read("goal", request), submission.seeing(visit.file().version()))
			.orElseGet(() -> new ModelAndView("redirect:/"));
	}

	@GetMapping("/journey/goal")
	ModelAndView show(Visit visit, Submission submission, @RequestParam Map<String, String> chosen,
			HttpServletRequest request) {
		HttpServletRequest before = chosen.containsKey("again") ? this.typed.read("goal", visit, request).orElse(null)
				: null;
		return (before != null)
				? this.page.showAgain("goal", visit, this.forms.read("goal", before), Submission.of(before))
				: this.page.show("goal", visit, this.forms.fill("goal", visit, chosen), submission);
	}

	@PostMapping("/journey/goal")
	ModelAndView submit(Visit visit, Submission submission, HttpServletRequest request, HttpServletResponse response) {
		Sent sent = this.forms.read("goal", request);
		return this.typed.after(this.page.submit("goal", visit, sent, submission), "goal", visit, sent,
				new TypedPages.Exchange(request, response));
	}

}
