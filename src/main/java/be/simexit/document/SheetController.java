package be.simexit.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import be.simexit.answer.RequestAnswer;
import be.simexit.guide.PaperKind;
import be.simexit.letter.CaseCalendar;
import be.simexit.letter.LetterDesk;
import be.simexit.letter.Papers;
import be.simexit.letter.ScriptDesk;
import be.simexit.operator.ContactEntry;
import be.simexit.operator.Purpose;
import be.simexit.operator.Way;
import be.simexit.route.Visit;
import be.simexit.system.Site;
import be.simexit.text.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows the script for a call and the sheet for a shop, and gives the calendar file.
 */
@Controller
@RequestMapping("/documents")
class SheetController {

	/** The same must be known as for the letter that ends the line. */
	private static final PaperKind NEEDED = PaperKind.CANCELLATION;

	private final ScriptDesk desk;

	private final Papers papers;

	private final CaseCalendar calendar;

	private final Site site;

	SheetController(ScriptDesk desk, Papers papers, CaseCalendar calendar, Site site) {
		this.site = site;
		this.desk = desk;
		this.papers = papers;
		this.calendar = calendar;
	}

	@GetMapping("/phone")
	ModelAndView phone(@RequestParam(required = false) @Nullable String in, Visit visit) {
		if (!this.papers.isReady(NEEDED, visit)) {
			return notReady(visit);
		}
		return new ModelAndView("documents/phone").addObject("script", this.desk.phone(visit, LetterDesk.language(in)))
			.addObject("callLanguages", Language.ofLetters())
			.addObject("contacts", lines(visit))
			.addObject("reference", visit.file().secret().reference())
			.addObject("visit", visit);
	}

	@GetMapping("/shop")
	ModelAndView shop(Visit visit) {
		if (!this.papers.isReady(NEEDED, visit)) {
			return notReady(visit);
		}
		return new ModelAndView("documents/shop")
			.addObject("scripts", languages(visit).map((language) -> this.desk.shop(visit, language)).toList())
			.addObject("reference", visit.file().secret().reference())
			.addObject("visit", visit);
	}

	@GetMapping("/calendar.ics")
	Object calendar(Visit visit) {
		if (!CaseCalendar.isReady(visit)) {
			return notReady(visit);
		}
		String site = this.site.link("");
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("simexit.ics").build().toString())
			.body(this.calendar.write(visit, site));
	}

	/** The lines that take such a request; others, such as for sales, are no help. */
	private static List<ContactEntry> lines(Visit visit) {
		return visit.requireOperator()
			.reachedBy(Way.PHONE)
			.stream()
			.filter((contact) -> contact.purpose() != Purpose.OTHER)
			.toList();
	}

	/** The language of the letter, then those of most shops. */
	private static Stream<Language> languages(Visit visit) {
		Stream<Language> letter = visit.find(RequestAnswer.class).map(RequestAnswer::letterLanguage).stream();
		return Stream.concat(letter, Stream.of(Language.NL, Language.FR)).distinct();
	}

	private ModelAndView notReady(Visit visit) {
		return new ModelAndView("documents/not-ready", HttpStatus.CONFLICT).addObject("visit", visit)
			.addObject("never", !visit.route().isCancellation())
			.addObject("missing", this.papers.missing(NEEDED, visit));
	}

}
