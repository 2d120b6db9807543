package be.simexit.operator;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lists the operators and finds them by name.
 */
@Controller
class ListingController {

	private final CurrentDirectory directory;

	ListingController(CurrentDirectory directory) {
		this.directory = directory;
	}

	@GetMapping("/operators")
	ModelAndView list(@ModelAttribute("listing") Listing listing,
			@RequestParam(required = false, defaultValue = "") String refused) {
		if (listing.refusal() != null) {
			return new ModelAndView("redirect:/operators?refused=" + listing.refusal());
		}
		return new ModelAndView("operators/list").addObject("listing", listing)
			.addObject("search", listing.search(this.directory.get()))
			.addObject("directory", this.directory.get())
			.addObject("refused", refused);
	}

}
