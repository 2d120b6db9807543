package be.simexit.editor;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import be.simexit.form.FieldReading;
import be.simexit.form.Problems;
import be.simexit.system.Limit;
import be.simexit.system.RateLimits;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page of one's own account.
 */
@Controller
@RequestMapping("/admin/account")
class AccountController {

	private final OwnAccount own;

	private final RateLimits limits;

	private final Clock clock;

	AccountController(OwnAccount own, RateLimits limits, Clock clock) {
		this.own = own;
		this.limits = limits;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView show(@RequestParam(required = false) @Nullable String saved, Principal editor) {
		return page(AccountForm.of(this.own.of(editor.getName())), Problems.NONE, editor).addObject("saved",
				saved != null);
	}

	@PostMapping("/name")
	ModelAndView rename(@Valid @ModelAttribute("form") AccountForm form, BindingResult errors, Principal editor) {
		if (errors.hasErrors()) {
			return refused(form, errors, editor);
		}
		this.own.rename(editor.getName(), form.shownName());
		return new ModelAndView("redirect:/admin/account?saved");
	}

	@PostMapping("/password")
	ModelAndView change(@ModelAttribute("form") AccountForm form, BindingResult errors, Principal editor) {
		EditorAccount account = this.own.of(editor.getName());
		FieldReading reading = new FieldReading(errors, LocalDate.now(this.clock));
		Optional<String> password = form.password(reading, account, refusal(account.name(), form.oldPassword()));
		if (password.isEmpty()) {
			AccountForm stored = AccountForm.of(account);
			return refused(stored, errors, editor);
		}
		this.own.change(account.name(), password.get());
		return new ModelAndView("redirect:/admin/login?changed");
	}

	@PostMapping("/sign-out")
	String signOut(Principal editor) {
		this.own.signOutEverywhere(editor.getName());
		return "redirect:/admin/login?out";
	}

	/** Whoever finds a computer signed in must not guess the password there. */
	private @Nullable EditorFlaw refusal(String name, @Nullable String old) {
		if (!this.limits.take(Limit.OLD_PASSWORDS, name)) {
			return EditorFlaw.TOO_OFTEN;
		}
		return this.own.knows(name, old) ? null : EditorFlaw.PASSWORD_WRONG;
	}

	private ModelAndView refused(AccountForm form, BindingResult errors, Principal editor) {
		ModelAndView page = page(form, Problems.of(errors.getFieldErrors(), List.of()), editor);
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	private ModelAndView page(AccountForm form, Problems problems, Principal editor) {
		return new ModelAndView("editors/account").addObject("account", this.own.of(editor.getName()))
			.addObject("signIns", this.own.signIns(editor.getName()))
			.addObject("form", form)
			.addObject("problems", problems);
	}

}
