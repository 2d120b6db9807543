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
 * Asks whether there is money left on a prepaid card.
 */
@Controller
@RequestMapping("/journey/credit")
class CreditController {

	private final StagePage page;

	CreditController(StagePage page) {
		this.page = page;
	}

	@GetMapping
	ModelAndView show(Visit visit, Submission submission) {
		return this.page.show("credit", visit, CreditForm.of(visit), submission);
	}

	@PostMapping
	ModelAndView submit(Visit visit, @Valid @ModelAttribute("form") CreditForm form, BindingResult errors,
			Submission submission) {
		return this.page.submit("credit", visit, form, errors, submission);
	}

}
