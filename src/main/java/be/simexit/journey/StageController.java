package be.simexit.journey;

import be.simexit.guide.CurrentGuide;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows every stage that has no form of its own; data is all it needs.
 */
@Controller
@RequestMapping("/journey/{stage}")
class StageController {

	private final StagePage page;

	private final CurrentGuide guide;

	StageController(StagePage page, CurrentGuide guide) {
		this.page = page;
		this.guide = guide;
	}

	@GetMapping
	ModelAndView show(@PathVariable String stage, Visit visit, Submission submission) {
		return this.page.show(requireKnown(stage), visit, new VisitedForm(), submission);
	}

	@PostMapping
	ModelAndView submit(@PathVariable String stage, Visit visit, @ModelAttribute("form") VisitedForm form,
			BindingResult errors, Submission submission) {
		return this.page.submit(requireKnown(stage), visit, form, errors, submission);
	}

	private String requireKnown(String stage) {
		return this.guide.get()
			.find(stage)
			.map((known) -> known.code())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
