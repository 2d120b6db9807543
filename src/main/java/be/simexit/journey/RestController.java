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
 * Asks what becomes of the rest of a pack.
 */
@Controller
@RequestMapping("/journey/rest")
class RestController {

	private final StagePage page;

	RestController(StagePage page) {
		this.page = page;
	}

	@GetMapping
	ModelAndView show(Visit visit, Submission submission) {
		return this.page.show("rest", visit, RestForm.of(visit), submission);
	}

	@PostMapping
	ModelAndView submit(Visit visit, @Valid @ModelAttribute("form") RestForm form, BindingResult errors,
			Submission submission) {
		return this.page.submit("rest", visit, form, errors, submission);
	}

}
