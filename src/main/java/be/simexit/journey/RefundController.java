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
 * Keeps the refund.
 */
@Controller
@RequestMapping("/journey/refund")
class RefundController {

	private final StagePage page;

	RefundController(StagePage page) {
		this.page = page;
	}

	@GetMapping
	ModelAndView show(Visit visit, Submission submission) {
		return this.page.show("refund", visit, RefundForm.of(visit), submission);
	}

	@PostMapping
	ModelAndView submit(Visit visit, @Valid @ModelAttribute("form") RefundForm form, BindingResult errors,
			Submission submission) {
		return this.page.submit("refund", visit, form, errors, submission);
	}

}
