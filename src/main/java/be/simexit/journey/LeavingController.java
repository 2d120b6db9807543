package be.simexit.journey;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Asks whether and when the person leaves Belgium.
 */
@Controller
@RequestMapping("/journey/leaving")
class LeavingController {

	private final StagePage page;

	LeavingController(StagePage page) {
		this.page = page;
	}

	@GetMapping
	ModelAndView show(Visit visit, Submission submission) {
		return this.page.show("leaving", visit, LeavingForm.of(visit), submission);
	}

	@PostMapping
	ModelAndView submit(Visit visit, @Valid @ModelAttribute("form") LeavingForm form, BindingResult errors,
			Submission submission) {
		return this.page.submit("leaving", visit, form, errors, submission);
	}

}
