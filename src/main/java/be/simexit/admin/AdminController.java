package be.simexit.admin;

import java.time.Clock;
import java.time.LocalDate;

import be.simexit.operator.CurrentDirectory;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * Shows editors the operators and their contacts.
 */
@Controller
class AdminController {

	private final CurrentDirectory directory;

	private final Clock clock;

	AdminController(CurrentDirectory directory, Clock clock) {
		this.directory = directory;
		this.clock = clock;
	}

	@GetMapping("/admin/login")
	String login() {
		return "admin/login";
	}

	@GetMapping("/admin")
	String operators(Model model) {
		model.addAttribute("operators", this.directory.get().operators());
		model.addAttribute("today", LocalDate.now(this.clock));
		return "admin/operators";
	}

	@GetMapping("/admin/operators/{code}")
	String operator(@PathVariable String code, Model model) {
		model.addAttribute("operator",
				this.directory.get().find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
		model.addAttribute("today", LocalDate.now(this.clock));
		return "admin/operator";
	}

}
