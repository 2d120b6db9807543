package be.simexit.catalogue;

import be.simexit.form.Problem;
import be.simexit.operator.CurrentDirectory;
import be.simexit.text.Coded;

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
		Problem refusal = listing.refusal();
		if (refusal != null) {
			return new ModelAndView("redirect:/operators?refused=" + refusal.code());
		}
		return new ModelAndView("operators/list").addObject("listing", listing)
			.addObject("search", listing.search(this.directory.get()))
			.addObject("directory", this.directory.get())
			.addObject("refused", Coded.find(Listing.REFUSALS, refused).orElse(null));
	}

}
