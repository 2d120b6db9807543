package be.simexit.checklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import be.simexit.answer.SentAnswer;
import be.simexit.casefile.ResumeLink;
import be.simexit.document.QrCode;
import be.simexit.route.NextStep;
import be.simexit.route.Visit;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows "my case": the next thing, the link that resumes it, how far each stage is, and
 * every answer with a link to change it.
 */
@Controller
class CaseController {

	private final Outlook outlook;

	private final ResumeLink links;

	private final Clock clock;

	CaseController(Outlook outlook, ResumeLink links, Clock clock) {
		this.links = links;
		this.outlook = outlook;
		this.clock = clock;
	}

	@GetMapping("/case")
	String show(Visit visit, Model model) {
		model.addAttribute("visit", visit);
		this.outlook.fill(visit, model);
		model.addAttribute("next", NextStep.of(visit, LocalDate.now(this.clock)));
		model.addAttribute("groups", Summary.of(visit));
		model.addAttribute("record",
				(visit.file().answers().at("sent") instanceof SentAnswer sent) ? sent.entries() : List.of());
		model.addAttribute("link", this.links.of(visit.file().secret()));
		model.addAttribute("code", QrCode.of(this.links.of(visit.file().secret())));
		return "case/show";
	}

}
