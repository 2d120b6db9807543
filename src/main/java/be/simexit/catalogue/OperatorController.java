package be.simexit.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import be.simexit.feedback.Verdict;
import be.simexit.identifier.OpeningHours;
import be.simexit.operator.ContactEntry;
import be.simexit.operator.CurrentDirectory;
import be.simexit.operator.FeedbackDesk;
import be.simexit.operator.OperatorEntry;
import be.simexit.operator.Recommendation;
import be.simexit.operator.Way;
import be.simexit.system.Limit;
import be.simexit.system.RateLimits;
import be.simexit.text.Coded;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows one operator with all that is known of it, and takes in what visitors say of its
 * contacts.
 */
@Controller
@RequestMapping("/operators/{code}")
class OperatorController {

	private final CurrentDirectory directory;

	private final FeedbackDesk desk;

	private final RateLimits limits;

	private final Clock clock;

	OperatorController(CurrentDirectory directory, FeedbackDesk desk, RateLimits limits, Clock clock) {
		this.directory = directory;
		this.desk = desk;
		this.limits = limits;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView show(@PathVariable String code, @ModelAttribute("place") Place place, Locale locale,
			@RequestParam(required = false, defaultValue = "") String said) {
		OperatorEntry operator = find(code);
		ZoneId zone = place.timeZone();
		return new ModelAndView("operators/show").addObject("operator", operator)
			.addObject("successor", successor(operator))
			.addObject("contacts", new Contacts(operator, place.isAbroad()))
			.addObject("recommended", recommended(operator, place.isAbroad()))
			.addObject("place", place)
			.addObject("zones", Place.zones(locale))
			.addObject("zone", zone)
			.addObject("zoneName", (zone != null) ? Place.name(zone, locale) : null)
			.addObject("brussels", Place.now(this.clock, OpeningHours.BRUSSELS))
			.addObject("there", (zone != null) ? Place.now(this.clock, zone) : null)
			.addObject("said", said)
			.addObject("today", LocalDate.now(this.clock));
	}

	@PostMapping("/contacts/{contact}/feedback")
	ModelAndView take(@PathVariable String code, @PathVariable String contact, @RequestParam String verdict,
			@RequestParam long seen, HttpServletRequest request) {
		ContactEntry entry = find(code).contact(contact).orElseThrow(OperatorController::notFound);
		Verdict given = Coded.find(Verdict.values(), verdict)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
		boolean allowed = this.limits.take(Limit.VERDICTS, request)
				&& this.limits.take(Limit.VERDICT, request, code + " " + entry.code() + " " + seen);
		String said = !allowed ? "often" : this.desk.take(code, contact, seen, given) ? given.code() : "changed";
		return new ModelAndView("redirect:/operators/" + code + "?said=" + said + "#said");
	}

	private List<Recommendation> recommended(OperatorEntry operator, boolean abroad) {
		LocalDate today = LocalDate.now(this.clock);
		return operator.data()
			.letterLanguages()
			.stream()
			.limit(1)
			.flatMap((language) -> Stream.of(Way.values())
				.map((way) -> operator.recommend(new Recommendation.Need(way, null, language, abroad, today))))
			.toList();
	}

	private @Nullable OperatorEntry successor(OperatorEntry operator) {
		String code = operator.data().successor();
		return (code != null) ? this.directory.get().find(code).orElse(null) : null;
	}

	private OperatorEntry find(String code) {
		return this.directory.get().find(code).orElseThrow(OperatorController::notFound);
	}

	private static ResponseStatusException notFound() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
