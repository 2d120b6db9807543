package be.simexit.system;

import java.time.LocalDate;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages about the product itself.
 */
@Controller
class WelcomeController {

	/** When the statement on accessibility was written or looked through last. */
	private static final LocalDate STATED = LocalDate.of(2026, 11, 29);

	private final HostSettings host;

	WelcomeController(HostSettings host) {
		this.host = host;
	}

	@GetMapping("/why")
	String why() {
		return "why";
	}

	@GetMapping("/about")
	ModelAndView about() {
		return page("about");
	}

	@GetMapping("/privacy")
	ModelAndView privacy() {
		return page("privacy");
	}

	@GetMapping("/accessibility")
	ModelAndView accessibility() {
		return page("accessibility").addObject("stated", STATED);
	}

	private ModelAndView page(String view) {
		String contact = this.host.contact();
		return new ModelAndView(view).addObject("host", this.host.name())
			.addObject("contact", contact)
			.addObject("contactLink", (contact != null) ? HostSettings.link(contact) : null);
	}

}
