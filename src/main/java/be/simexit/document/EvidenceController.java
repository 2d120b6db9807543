package be.simexit.document;

import java.time.Clock;
import java.time.LocalDate;

import be.simexit.route.Visit;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows the evidence sheet of a case.
 */
@Controller
class EvidenceController {

	private final Clock clock;

	EvidenceController(Clock clock) {
		this.clock = clock;
	}

	@GetMapping("/documents/evidence")
	String show(Visit visit, Model model) {
		model.addAttribute("visit", visit);
		model.addAttribute("rows", Evidence.of(visit));
		model.addAttribute("today", LocalDate.now(this.clock));
		model.addAttribute("reference", visit.file().secret().reference());
		return "documents/evidence";
	}

}
