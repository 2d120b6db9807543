package be.simexit.document;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import be.simexit.guide.PaperKind;
import be.simexit.letter.LetterDesk;
import be.simexit.letter.Papers;
import be.simexit.letter.Sheet;
import be.simexit.route.NextStep;
import be.simexit.route.Visit;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows the letters of a case: to print, as a PDF, as text and as an e-mail to copy.
 */
@Controller
@RequestMapping("/documents")
class DocumentController {

	private final LetterDesk desk;

	private final Papers papers;

	private final PdfPress press;

	private final Clock clock;

	DocumentController(LetterDesk desk, Papers papers, PdfPress press, Clock clock) {
		this.desk = desk;
		this.papers = papers;
		this.press = press;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView list(Visit visit) {
		NextStep next = NextStep.of(visit, LocalDate.now(this.clock));
		return new ModelAndView("documents/list").addObject("shelf", this.papers.shelf(visit, next))
			.addObject("next", next)
			.addObject("sheets", this.papers.sheets(visit))
			.addObject("visit", visit);
	}

	@GetMapping("/{kind}")
	ModelAndView show(@PathVariable String kind, @RequestParam(required = false) @Nullable String in, Visit visit) {
		PaperKind known = known(kind);
		return this.desk.write(known, visit, LetterDesk.language(in))
			.map((sheet) -> new ModelAndView("documents/letter").addObject("sheet", sheet)
				.addObject("visit", visit)
				.addObject("printable",
						this.press.canPrint("documents/paper", Map.of("sheet", sheet), sheet.letter().language())))
			.orElseGet(() -> notReady(known, visit));
	}

	@GetMapping("/{kind}.txt")
	Object text(@PathVariable String kind, @RequestParam(required = false) @Nullable String in, Visit visit) {
		PaperKind known = known(kind);
		Optional<Sheet> sheet = this.desk.write(known, visit, LetterDesk.language(in));
		return sheet.isPresent() ? ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
			.body(sheet.get().plain()) : notReady(known, visit);
	}

	@GetMapping("/{kind}.pdf")
	Object pdf(@PathVariable String kind, @RequestParam(required = false) @Nullable String in, Visit visit) {
		PaperKind known = known(kind);
		Sheet sheet = this.desk.write(known, visit, LetterDesk.language(in)).orElse(null);
		if (sheet == null) {
			return notReady(known, visit);
		}
		byte[] file = this.press.press("documents/paper", Map.of("sheet", sheet), sheet.letter().language())
			.orElse(null);
		if (file == null) {
			return new ModelAndView("documents/no-pdf", HttpStatus.CONFLICT)
				.addObject("page", "/documents/" + kind + "?in=" + sheet.letter().language().code())
				.addObject("visit", visit);
		}
		ContentDisposition inline = ContentDisposition.inline().filename("simexit-" + kind + ".pdf").build();
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION, inline.toString())
			.body(file);
	}

	private ModelAndView notReady(PaperKind kind, Visit visit) {
		return new ModelAndView("documents/not-ready", HttpStatus.CONFLICT).addObject("visit", visit)
			.addObject("never", this.papers.isNever(kind, visit))
			.addObject("missing", this.papers.missing(kind, visit));
	}

	private static PaperKind known(String kind) {
		return PaperKind.of(kind).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
