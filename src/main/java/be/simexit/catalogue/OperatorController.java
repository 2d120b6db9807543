package be.simexit.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import be.simexit.editor.EditorNames;
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
import be.simexit.text.Language;
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

	private final EditorNames editorNames;

	private final Clock clock;

	OperatorController(CurrentDirectory directory, FeedbackDesk desk, RateLimits limits, EditorNames editorNames,
			Clock clock) {
		this.directory = directory;
		this.desk = desk;
		this.limits = limits;
		this.editorNames = editorNames;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView show(@PathVariable String code, @ModelAttribute("place") Place place, Locale locale,
			@RequestParam(required = false, defaultValue = "") String said) {
		OperatorEntry operator = find(code);
		ZoneId zone = place.timeZone();
		return new ModelAndView("operators/show").addObject("operator", operator)
			.addObject("successor", successor(operator))
			.addObject("contacts", Contacts.of(operator, place.isAbroad(), this.editorNames))
			.addObject("recommended", recommended(operator, Language.of(locale), place.isAbroad()))
			.addObject("place", place)
			.addObject("zones", Place.zones(locale))
			.addObject("zone", zone)
			.addObject("zoneName", (zone != null) ? Place.name(zone, locale) : null)
			.addObject("brussels", Place.now(this.clock, OpeningHours.BRUSSELS))
			.addObject("there", (zone != null) ? Place.now(this.clock, zone) : null)
			.addObject("said", said)
			.addObject("today", LocalDate.now(this.clock));
	}

	/**
	 * Takes what a visitor says of one contact.
	 * @param worked the contact and the version the visitor saw, as code:version, if it
	 * worked
	 * @param wrong the same, if it was wrong
	 */
	@PostMapping("/feedback")
	ModelAndView take(@PathVariable String code, @RequestParam(required = false) @Nullable String worked,
			@RequestParam(required = false) @Nullable String wrong, HttpServletRequest request) {
		Verdict given = (worked != null) ? Verdict.WORKED : Verdict.WRONG;
		Seen seen = Seen.parse((worked != null) ? worked : wrong)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
		ContactEntry entry = find(code).contact(seen.contact()).orElseThrow(OperatorController::notFound);
		boolean allowed = this.limits.take(Limit.VERDICTS, request)
				&& this.limits.take(Limit.VERDICT, request, code + " " + entry.code() + " " + seen.version());
		String said = !allowed ? "often"
				: this.desk.take(code, entry.code(), seen.version(), given) ? given.code() : "changed";
		return new ModelAndView("redirect:/operators/" + code + "?said=" + said + "#said");
	}

	/** In the language of the page, as far as the operator takes it. */
	private List<Recommendation> recommended(OperatorEntry operator, Language page, boolean abroad) {
		List<Language> taken = operator.data().letterLanguages();
		if (taken.isEmpty()) {
			return List.of();
		}
		Language language = taken.contains(page) ? page : operator.data().usualLanguage();
		Recommendation.Need need = new Recommendation.Need(Way.LETTER, null, language, abroad,
				LocalDate.now(this.clock));
		return Stream.of(Way.values()).map((way) -> operator.recommend(need.by(way))).toList();
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

	/** A contact as somebody saw it. */
	record Seen(String contact, long version) {

		private static final Pattern SHAPE = Pattern.compile("([^:]{1,100}):(\\d{1,18})");

		static Optional<Seen> parse(@Nullable String typed) {
			return Optional.ofNullable(typed)
				.map(SHAPE::matcher)
				.filter(Matcher::matches)
				.map((read) -> new Seen(read.group(1), Long.parseLong(read.group(2))));
		}

	}

}
