package be.simexit.catalogue;

import java.util.List;

import be.simexit.identifier.Reading;
import be.simexit.identifier.SimNumber;
import be.simexit.operator.CurrentDirectory;
import be.simexit.operator.OperatorEntry;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
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

	@GetMapping("/sim-number")
	String show() {
		return "operators/sim-number";
	}

	@PostMapping("/sim-number")
	ModelAndView read(@RequestParam(defaultValue = "") String simNumber) {
		String typed = simNumber.substring(0, Math.min(simNumber.length(), LONGEST));
		Reading<SimNumber> reading = SimNumber.parse(typed);
		SimNumber number = reading.get();
		List<OperatorEntry> issuers = this.directory.get().issuersOf(number);
		return new ModelAndView("operators/sim-number").addObject("typed", typed)
			.addObject("warning", warning(reading, number))
			.addObject("shown", number.display())
			.addObject("issuers", issuers);
	}

	/** The first six digits are enough here. */
	private static @Nullable String warning(Reading<SimNumber> reading, SimNumber number) {
		boolean enough = number.digits().length() == DIGITS_OF_ISSUER && number.issuerCode().isPresent();
		return (enough || reading.warning() == null) ? null : reading.warning().code();
	}

}
