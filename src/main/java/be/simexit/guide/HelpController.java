package be.simexit.guide;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows what happened to other people, and what to do.
 */
@Controller
class HelpController {

	private final CurrentGuide guide;

	HelpController(CurrentGuide guide) {
		this.guide = guide;
	}

	/** Where a line leads to, by the code of what happened. */
	private static final Map<String, String> LINKS = Map.of("help-debt-letter", "/calculator/late-bill",
			"help-new-not-working", "/calculator/late-porting");

	/** The wish with which a case begins, where one of the usual ways fits. */
	private static final Map<String, Goal> WAYS = Map.of("help-new-not-working", Goal.KEEP_NUMBER, "help-two-cards",
			Goal.CANCEL);

	@GetMapping("/situations")
	String show(Model model) {
		List<GuideStage> stages = this.guide.get()
			.stages()
			.stream()
			.filter((stage) -> stage.part() == Part.HELP)
			.toList();
		Set<String> rules = new LinkedHashSet<>();
		stages.forEach((stage) -> stage.tasks().forEach((task) -> rules.addAll(task.rules())));
		model.addAttribute("stages", stages);
		model.addAttribute("helpRules", rules);
		model.addAttribute("links", LINKS);
		model.addAttribute("ways", WAYS);
		model.addAttribute("letters", Trouble.entries());
		return "situations";
	}

}
