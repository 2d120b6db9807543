package be.simexit.journey;

import java.util.Map;

import be.simexit.guide.CurrentGuide;
import be.simexit.guide.GuideStage;
import be.simexit.route.Visit;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows every stage and takes in what is sent from it.
 */
@Controller
@RequestMapping("/journey/{stage}")
class StageController {

	private final StagePage page;

	private final StageForms forms;

	private final CurrentGuide guide;

	StageController(StagePage page, StageForms forms, CurrentGuide guide) {
		this.page = page;
		this.forms = forms;
		this.guide = guide;
	}

	@GetMapping
	ModelAndView show(@PathVariable String stage, Visit visit, Submission submission,
			@RequestParam Map<String, String> chosen) {
		String known = requireKnown(stage);
		return this.page.show(known, visit, this.forms.fill(known, visit, chosen), submission);
	}

	@PostMapping
	ModelAndView submit(@PathVariable String stage, Visit visit, Submission submission, HttpServletRequest request) {
		String known = requireKnown(stage);
		return this.page.submit(known, visit, this.forms.read(known, request), submission);
	}

	private String requireKnown(String stage) {
		return this.guide.get()
			.find(stage)
			.map(GuideStage::code)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
