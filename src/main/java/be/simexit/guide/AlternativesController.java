package be.simexit.guide;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows what can be done with a card instead of cancelling it.
 */
@Controller
class AlternativesController {

	private final CurrentGuide guide;

	AlternativesController(CurrentGuide guide) {
		this.guide = guide;
	}

	@GetMapping("/alternatives")
	String show(Model model) {
		model.addAttribute("stages",
				this.guide.get()
					.stages()
					.stream()
					.filter((stage) -> stage.isExit() || "port".equals(stage.code()))
					.toList());
		return "alternatives";
	}

}
