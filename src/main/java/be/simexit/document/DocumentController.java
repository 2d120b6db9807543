package be.simexit.document;

import java.nio.charset.StandardCharsets;

import be.simexit.journey.Visit;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows a letter to print, and as text to copy.
 */
@Controller
class DocumentController {

	private final LetterFiles files;

	private final LetterDesk desk;

	DocumentController(LetterFiles files, LetterDesk desk) {
		this.files = files;
		this.desk = desk;
	}

	@GetMapping("/documents/{kind}")
	ModelAndView show(@PathVariable String kind, Visit visit) {
		requireKnown(kind);
		return this.desk.write(kind, visit)
			.map((sheet) -> new ModelAndView("documents/letter").addObject("sheet", sheet))
			.orElseGet(() -> new ModelAndView("documents/not-ready", HttpStatus.CONFLICT))
			.addObject("visit", visit);
	}

	@GetMapping("/documents/{kind}.txt")
	ResponseEntity<String> text(@PathVariable String kind, Visit visit) {
		requireKnown(kind);
		String text = this.desk.write(kind, visit)
			.map(LetterDesk.Sheet::plain)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
		return ResponseEntity.ok().contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8)).body(text);
	}

	private void requireKnown(String kind) {
		if (this.files.find(kind).isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

}
