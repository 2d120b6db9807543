package be.simexit.editor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import be.simexit.form.FieldReading;
import be.simexit.form.Problems;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page of a one-time link, where somebody sets a password. Looking at it uses nothing
 * up, because mail programs look at links.
 */
@Controller
@RequestMapping("/admin/welcome/{link}")
class EditorWelcomeController {

	private final OwnAccount own;

	private final Clock clock;

	EditorWelcomeController(OwnAccount own, Clock clock) {
		this.own = own;
		this.clock = clock;
	}

	/** No other site learns the address. */
	@ModelAttribute
	static void keepAddress(HttpServletResponse response) {
		response.setHeader("Referrer-Policy", "no-referrer");
		response.setHeader("Cache-Control", "no-store");
	}

	@GetMapping
	ModelAndView show(@PathVariable String link) {
		return this.own.invited(link)
			.map((account) -> page(account, WelcomeForm.of(account), Problems.NONE))
			.orElseGet(EditorWelcomeController::gone);
	}

	@PostMapping
	ModelAndView set(@PathVariable String link, @Valid @ModelAttribute("form") WelcomeForm form, BindingResult errors) {
		EditorAccount account = this.own.invited(link).orElse(null);
		if (account == null) {
			return gone();
		}
		Optional<String> password = form.read(new FieldReading(errors, LocalDate.now(this.clock)), account);
		if (password.isEmpty()) {
			ModelAndView page = page(account, form, Problems.of(errors.getFieldErrors(), List.of()));
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return page;
		}
		boolean done = this.own.welcome(link, form.shownName(), password.get());
		return done ? new ModelAndView("redirect:/admin/login?welcome") : gone();
	}

	private static ModelAndView page(EditorAccount account, WelcomeForm form, Problems problems) {
		return new ModelAndView("editors/welcome").addObject("account", account)
			.addObject("form", form)
			.addObject("problems", problems);
	}

	private static ModelAndView gone() {
		return new ModelAndView("editors/gone", HttpStatus.NOT_FOUND);
	}

}
