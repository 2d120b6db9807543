package be.simexit.system;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The pages about the product itself.
 */
@Controller
class WelcomeController {

	@GetMapping("/why")
	String why() {
		return "why";
	}

	@GetMapping("/privacy")
	String privacy() {
		return "privacy";
	}

	@GetMapping("/accessibility")
	String accessibility() {
		return "accessibility";
	}

}
