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
 * Asks who the customer is, as far as the operator needs it.
 */
@Controller
@RequestMapping("/journey/details")
class DetailsController {

	private final StagePage page;

	DetailsController(StagePage page) {
		this.page = page;
	}

	@GetMapping
	ModelAndView show(Visit visit, Submission submission) {
		return this.page.show("details", visit, DetailsForm.of(visit), submission);
	}

	@PostMapping
	ModelAndView submit(Visit visit, @Valid @ModelAttribute("form") DetailsForm form, BindingResult errors,
			Submission submission) {
		return this.page.submit("details", visit, form, errors, submission);
	}

}
