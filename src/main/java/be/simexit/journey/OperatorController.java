package be.simexit.journey;

import be.simexit.operator.CurrentDirectory;
import be.simexit.operator.Directory;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Asks which operator it is.
 */
@Controller
@RequestMapping("/journey/operator")
class OperatorController {

	private final StagePage page;

	private final CurrentDirectory directory;

	OperatorController(StagePage page, CurrentDirectory directory) {
		this.page = page;
		this.directory = directory;
	}

	@GetMapping
	ModelAndView show(Visit visit, Submission submission, @RequestParam(required = false) @Nullable String choose) {
		Directory known = this.directory.get();
		return this.page.show("operator", visit, OperatorForm.of(visit, known, choose).among(known), submission);
	}

	@PostMapping
	ModelAndView submit(Visit visit, @Valid @ModelAttribute("form") OperatorForm form, BindingResult errors,
			Submission submission) {
		return this.page.submit("operator", visit, form.among(this.directory.get()), errors, submission);
	}

}
