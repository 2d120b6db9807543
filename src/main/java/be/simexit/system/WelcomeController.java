package be.simexit.system;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages about the product itself.
 */
@Controller
class WelcomeController {

	private final HostSettings host;

	WelcomeController(HostSettings host) {
		this.host = host;
	}

	@GetMapping("/why")
	String why() {
		return "why";
	}

	@GetMapping("/privacy")
	ModelAndView privacy() {
		String contact = this.host.contact();
		return new ModelAndView("privacy").addObject("host", this.host.name())
			.addObject("contact", contact)
			.addObject("contactLink", (contact != null) ? HostSettings.link(contact) : null);
	}

	@GetMapping("/accessibility")
	String accessibility() {
		return "accessibility";
	}

}
