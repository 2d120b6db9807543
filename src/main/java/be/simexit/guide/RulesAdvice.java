package be.simexit.guide;

import java.util.Map;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives pages the rules that tasks rest on, by id.
 */
@ControllerAdvice
class RulesAdvice {

	private final CurrentGuide guide;

	RulesAdvice(CurrentGuide guide) {
		this.guide = guide;
	}

	@ModelAttribute("rules")
	Map<String, Rule> rules() {
		return this.guide.get().rules();
	}

}
