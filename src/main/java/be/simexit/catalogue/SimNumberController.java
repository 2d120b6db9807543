package be.simexit.catalogue;

import be.simexit.identifier.Flaw;
import be.simexit.identifier.Reading;
import be.simexit.identifier.SimNumber;
import be.simexit.operator.CurrentDirectory;
import be.simexit.text.Coded;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows where the SIM number stands, and reads off its first digits who issued it. The
 * number is looked at and forgotten.
 */
@Controller
class SimNumberController {

	private static final int DIGITS_OF_ISSUER = 6;

	private static final int LONGEST = 60;

	private final CurrentDirectory directory;

	SimNumberController(CurrentDirectory directory) {
		this.directory = directory;
	}

	/**
	 * The first digits of a number name its issuer and nobody else, so they may stand in
	 * an address; the rest of the number never does.
	 */
	@GetMapping("/sim-number")
	String show(@RequestParam(defaultValue = "") String digits, @RequestParam(defaultValue = "") String warning,
			Model model) {
		if (digits.matches("[0-9]{0," + DIGITS_OF_ISSUER + "}") && !digits.isEmpty()) {
			model.addAttribute("issuers", this.directory.get().issuersOf(SimNumber.parse(digits).get()));
			model.addAttribute("warning", Coded.find(Flaw.values(), warning).map(Flaw::code).orElse(null));
		}
		return "operators/sim-number";
	}

	@PostMapping("/sim-number")
	ModelAndView read(@RequestParam(defaultValue = "") String simNumber) {
		String typed = simNumber.substring(0, Math.min(simNumber.length(), LONGEST));
		Reading<SimNumber> reading = SimNumber.parse(typed);
		String all = reading.get().digits().replaceAll("[^0-9]", "");
		String first = all.substring(0, Math.min(all.length(), DIGITS_OF_ISSUER));
		return new ModelAndView("redirect:/sim-number").addObject("digits", first.isEmpty() ? "0" : first)
			.addObject("warning", warning(reading, reading.get()));
	}

	/** The first six digits are enough here. */
	private static @Nullable String warning(Reading<SimNumber> reading, SimNumber number) {
		boolean enough = number.digits().length() == DIGITS_OF_ISSUER && number.issuerCode().isPresent();
		return (enough || reading.warning() == null) ? null : reading.warning().code();
	}

}
