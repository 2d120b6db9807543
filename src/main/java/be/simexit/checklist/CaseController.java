package be.simexit.checklist;

import be.simexit.casefile.ConfirmAnswer;
import be.simexit.route.Visit;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows "my case": every answer with a link to change it, and the link that resumes it.
 */
@Controller
class CaseController {

	private final Outlook outlook;

	CaseController(Outlook outlook) {
		this.outlook = outlook;
	}

	@GetMapping("/case")
	String show(Visit visit, Model model) {
		model.addAttribute("visit", visit);
		this.outlook.fill(visit, model);
		model.addAttribute("groups", Summary.of(visit));
		model.addAttribute("over", visit.find(ConfirmAnswer.class).filter(ConfirmAnswer::isOver).isPresent());
		model.addAttribute("reference", visit.file().secret().reference());
		model.addAttribute("resumeLink", ResumeLink.of(visit));
		return "case/show";
	}

}
