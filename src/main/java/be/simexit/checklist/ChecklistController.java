package be.simexit.checklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import be.simexit.casefile.ResumeLink;
import be.simexit.document.PdfPress;
import be.simexit.document.QrCode;
import be.simexit.route.Visit;
import be.simexit.route.Visits;
import be.simexit.text.Vocabulary;
import be.simexit.text.Words;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows the checklist, to tick and to print: of the case on this computer, or blank for
 * any operator.
 */
@Controller
class ChecklistController {

	private final Visits visits;

	private final Checklists checklists;

	private final PdfPress press;

	private final Vocabulary vocabulary;

	private final ResumeLink links;

	private final Clock clock;

	ChecklistController(Visits visits, Checklists checklists, PdfPress press, Vocabulary vocabulary, ResumeLink links,
			Clock clock) {
		this.links = links;
		this.visits = visits;
		this.checklists = checklists;
		this.press = press;
		this.vocabulary = vocabulary;
		this.clock = clock;
	}

	@GetMapping("/checklist")
	String show(HttpServletRequest request, Locale locale, Model model, Wish wish) {
		Optional<Visit> visit = wish.operator().isEmpty() ? this.visits.open(request) : Optional.empty();
		Words words = this.vocabulary.in(locale);
		model.addAttribute("today", LocalDate.now(this.clock));
		model.addAttribute("wish", wish);
		visit.ifPresentOrElse((it) -> this.checklists.fill(it, words, wish, model),
				() -> this.checklists.blank(wish.operator(), words, model));
		if (visit.isPresent() && wish.withCode()) {
			model.addAttribute("resume", QrCode.of(this.links.of(visit.get().file().secret())));
		}
		return "checklist/show";
	}

	@GetMapping("/checklist.pdf")
	Object pdf(HttpServletRequest request, Locale locale, Wish wish) {
		Words words = this.vocabulary.in(locale);
		Model model = new ExtendedModelMap();
		show(request, locale, model, wish);
		Visit visit = (Visit) model.getAttribute("visit");
		model.addAttribute("state", PrintStyleController.line(visit, words, LocalDate.now(this.clock)));
		Optional<byte[]> file = (visit != null) ? this.press.press("checklist/paper", model.asMap(), words.language())
				: this.press.pressOnce("checklist/paper", model.asMap(), words.language());
		if (file.isEmpty()) {
			return new ModelAndView("documents/no-pdf", HttpStatus.CONFLICT).addObject("page", "/checklist")
				.addObject("visit", visit);
		}
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename("simexit-checklist.pdf").build().toString())
			.body(file.get());
	}

	/**
	 * Only the boxes that a person ticks are taken in, and of them those that were
	 * changed on this page; the case knows the others, and other tabs have theirs.
	 * @param ticked the boxes that are ticked
	 * @param was the boxes that were ticked when the page was made
	 */
	@PostMapping("/checklist")
	String tick(Visit visit, Locale locale, @RequestParam(defaultValue = "") Set<String> ticked,
			@RequestParam(defaultValue = "") Set<String> was) {
		Set<String> changed = this.checklists.sections(visit, this.vocabulary.in(locale))
			.stream()
			.flatMap((section) -> section.byHand().stream())
			.map((line) -> line.task().code())
			.filter((code) -> ticked.contains(code) != was.contains(code))
			.collect(Collectors.toSet());
		this.visits.save(visit, (answers) -> answers.tick(changed, ticked));
		return "redirect:/checklist";
	}

	/**
	 * How the checklist is wanted.
	 *
	 * @param operator the code of an operator for a blank one, empty for that of the case
	 * @param print "large" for big print
	 * @param code "yes" for a code that opens the case
	 * @param all "yes" for the forecast and every day on a second page
	 */
	record Wish(String operator, String print, String code, String all) {

		Wish {
			operator = orEmpty(operator);
			print = orEmpty(print);
			code = orEmpty(code);
			all = orEmpty(all);
		}

		private static String orEmpty(@Nullable String typed) {
			return (typed != null) ? typed : "";
		}

		public boolean isLarge() {
			return "large".equals(this.print);
		}

		boolean withCode() {
			return "yes".equals(this.code);
		}

		public boolean isAll() {
			return "yes".equals(this.all);
		}

	}

}
