package be.simexit.checklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import be.simexit.casefile.RequestAnswer;
import be.simexit.document.PdfPress;
import be.simexit.document.QrCode;
import be.simexit.guide.CurrentGuide;
import be.simexit.guide.Trait;
import be.simexit.operator.ContactEntry;
import be.simexit.operator.CurrentDirectory;
import be.simexit.operator.Way;
import be.simexit.route.Visit;
import be.simexit.route.Visits;
import be.simexit.text.Coded;
import be.simexit.text.Language;
import be.simexit.text.Vocabulary;
import be.simexit.text.Words;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows the printable checklist: of the case on this computer, or blank for any operator.
 */
@Controller
class ChecklistController {

	/** The days of the past that a checklist names; those to come are clocks. */
	private static final List<String> WHAT_WAS_DONE = List.of("leavingOn", "sentOn", "billPaidOn", "refundClaimedOn",
			"refundReceivedOn");

	private final Visits visits;

	private final CurrentGuide guide;

	private final CurrentDirectory directory;

	private final PdfPress press;

	private final Outlook outlook;

	private final Vocabulary vocabulary;

	private final Clock clock;

	ChecklistController(Visits visits, CurrentGuide guide, CurrentDirectory directory, PdfPress press, Outlook outlook,
			Vocabulary vocabulary, Clock clock) {
		this.visits = visits;
		this.guide = guide;
		this.directory = directory;
		this.press = press;
		this.outlook = outlook;
		this.vocabulary = vocabulary;
		this.clock = clock;
	}

	@GetMapping("/checklist")
	String show(HttpServletRequest request, Model model, @RequestParam(defaultValue = "") String operator,
			@RequestParam(defaultValue = "") String print, @RequestParam(defaultValue = "") String code) {
		Optional<Visit> visit = operator.isEmpty() ? this.visits.open(request) : Optional.empty();
		model.addAttribute("today", LocalDate.now(this.clock));
		model.addAttribute("large", "large".equals(print));
		visit.ifPresentOrElse((it) -> fill(it, model), () -> blank(operator, model));
		if (visit.isPresent() && "yes".equals(code)) {
			model.addAttribute("resume", QrCode.of(ResumeLink.of(visit.get())));
		}
		return "checklist/show";
	}

	@GetMapping("/checklist.pdf")
	Object pdf(HttpServletRequest request, Locale locale, @RequestParam(defaultValue = "") String operator,
			@RequestParam(defaultValue = "") String print) {
		Words words = this.vocabulary.in(locale);
		Model model = new ExtendedModelMap();
		show(request, model, operator, print, "");
		Visit visit = (Visit) model.getAttribute("visit");
		Object brand = (visit != null) ? visit.operatorName() : model.getAttribute("brand");
		model.addAttribute("who", brand);
		model.addAttribute("title",
				(brand != null) ? words.say("checklist.titleFor", brand) : words.say("checklist.title"));
		model.addAttribute("state", PrintStyleController.line(visit, words, LocalDate.now(this.clock)));
		Optional<byte[]> file = this.press.press("checklist/paper", model.asMap(), words.language());
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

	/** A checklist without a case, for one operator if it is known. */
	private void blank(String operator, Model model) {
		model.addAttribute("sections", Section.blank(this.guide.get()));
		this.directory.get().find(operator).ifPresent((entry) -> {
			model.addAttribute("brand", entry.brand());
			model.addAttribute("contacts",
					Stream.of(Way.values()).flatMap((way) -> entry.reachedBy(way).stream()).distinct().toList());
		});
	}

	private void fill(Visit visit, Model model) {
		model.addAttribute("visit", visit);
		model.addAttribute("sections", Section.of(visit));
		this.outlook.fill(visit, model);
		model.addAttribute("dates",
				Summary.of(visit)
					.stream()
					.flatMap((group) -> group.items().stream())
					.filter((item) -> WHAT_WAS_DONE.contains(item.field()))
					.toList());
		model.addAttribute("contacts", contacts(visit));
		model.addAttribute("reference", visit.file().secret().reference());
	}

	/** The one contact that the pages and the letter use. */
	private List<ContactEntry> contacts(Visit visit) {
		Way way = Coded.find(Way.values(), visit.route().situation().get(Trait.CHANNEL)).orElse(null);
		if (visit.operator() == null || way == null) {
			return List.of();
		}
		Language language = visit.find(RequestAnswer.class)
			.map(RequestAnswer::letterLanguage)
			.orElse(visit.requireOperator().data().letterLanguages().get(0));
		ContactEntry contact = visit.recommend(way, language, LocalDate.now(this.clock)).contact();
		return (contact != null) ? List.of(contact) : List.of();
	}

}
