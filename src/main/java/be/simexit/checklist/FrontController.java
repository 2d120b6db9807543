package be.simexit.checklist;

import java.time.Clock;
import java.time.LocalDate;

import be.simexit.casefile.ResumeLink;
import be.simexit.document.QrCode;
import be.simexit.guide.Goal;
import be.simexit.operator.CurrentDirectory;
import be.simexit.route.NextStep;
import be.simexit.route.Visit;
import be.simexit.route.Visits;
import be.simexit.text.Coded;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The front page: what a person can want, and the case that is open on this computer.
 */
@Controller
class FrontController {

	private final Visits visits;

	private final CurrentDirectory directory;

	private final ResumeLink links;

	private final Clock clock;

	FrontController(Visits visits, CurrentDirectory directory, ResumeLink links, Clock clock) {
		this.links = links;
		this.visits = visits;
		this.directory = directory;
		this.clock = clock;
	}

	@GetMapping("/")
	String front(HttpServletRequest request, Model model, @RequestParam(defaultValue = "") String operator) {
		this.visits.glance(request).ifPresent((visit) -> {
			model.addAttribute("open", visit);
			model.addAttribute("next", NextStep.of(visit, LocalDate.now(this.clock)));
		});
		model.addAttribute("goals", Coded.codes(Goal.offered()));
		this.directory.get().find(operator).ifPresent((entry) -> model.addAttribute("operator", entry));
		return "front";
	}

	/** Before another case is begun, the link of the open one is shown. */
	@GetMapping("/start/another")
	ModelAndView another(Visit visit, @RequestParam(defaultValue = "") String goal,
			@RequestParam(defaultValue = "") String operator, @RequestParam(defaultValue = "") String letter,
			@RequestParam(defaultValue = "") String trouble) {
		return new ModelAndView("case/another").addObject("visit", visit)
			.addObject("action", letter.isEmpty() ? "/start" : "/letter/keep")
			.addObject("goal", Coded.find(Goal.values(), goal).map(Goal::code).orElse(Goal.CANCEL.code()))
			.addObject("operator", operator)
			.addObject("trouble", trouble)
			.addObject("link", this.links.of(visit.file().secret()))
			.addObject("code", QrCode.of(this.links.of(visit.file().secret())));
	}

	@GetMapping("/leave")
	ModelAndView leave(HttpServletRequest request) {
		ModelAndView page = new ModelAndView("case/leave");
		this.visits.open(request)
			.ifPresent((visit) -> page.addObject("visit", visit)
				.addObject("link", this.links.of(visit.file().secret()))
				.addObject("code", QrCode.of(this.links.of(visit.file().secret()))));
		return page;
	}

	/** What a helper hands to the person: reference, link and the next day. */
	@GetMapping("/case/slip")
	ModelAndView slip(Visit visit) {
		return new ModelAndView("case/slip").addObject("visit", visit)
			.addObject("next", NextStep.of(visit, LocalDate.now(this.clock)))
			.addObject("link", this.links.of(visit.file().secret()))
			.addObject("code", QrCode.of(this.links.of(visit.file().secret())));
	}

}
