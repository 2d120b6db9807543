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
 * Asks whether it is really over.
 */
@Controller
@RequestMapping("/journey/confirm")
class ConfirmController {

	private final StagePage page;

	ConfirmController(StagePage page) {
		this.page = page;
	}

	@GetMapping
	ModelAndView show(Visit visit, Submission submission) {
		return this.page.show("confirm", visit, ConfirmForm.of(visit), submission);
	}

	@PostMapping
	ModelAndView submit(Visit visit, @Valid @ModelAttribute("form") ConfirmForm form, BindingResult errors,
			Submission submission) {
		return this.page.submit("confirm", visit, form, errors, submission);
	}

}
