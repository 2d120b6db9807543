package be.simexit.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import be.simexit.system.Site;
import be.simexit.text.Vocabulary;
import be.simexit.text.Words;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Tells everybody what editors changed, as a page and as a feed.
 */
@Controller
class ChangesController {

	private final Changes changes;

	private final Vocabulary vocabulary;

	private final Site site;

	ChangesController(Changes changes, Vocabulary vocabulary, Site site) {
		this.site = site;
		this.changes = changes;
		this.vocabulary = vocabulary;
	}

	@GetMapping("/changes")
	String page(Locale locale, Model model) {
		model.addAttribute("changes", this.changes.latest(this.vocabulary.in(locale)));
		return "operators/changes";
	}

	@GetMapping("/changes.atom")
	ResponseEntity<byte[]> feed(Locale locale) {
		Words words = this.vocabulary.in(locale);
		String feed = new ChangesFeed(words, this.changes.latest(words), this.site.link("")).write();
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8))
			.body(feed.getBytes(StandardCharsets.UTF_8));
	}

}
