package be.simexit.face;

import java.nio.charset.StandardCharsets;

import be.simexit.system.Site;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * Tells search engines what there is. Nothing is forbidden to them: whether a page may be
 * found is written in the page, and can only be obeyed by whoever may read it.
 */
@Controller
class RobotsController {

	private static final String NOTHING_FORBIDDEN = "User-agent: *\nDisallow:\n";

	private final Faces faces;

	private final Site site;

	RobotsController(Faces faces, Site site) {
		this.faces = faces;
		this.site = site;
	}

	@GetMapping("/robots.txt")
	ResponseEntity<String> robots() {
		String map = this.site.address().map((site) -> "Sitemap: " + site + "/sitemap.xml\n").orElse("");
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
			.body(NOTHING_FORBIDDEN + map);
	}

	/** A map has whole addresses only, so there is none where no site is set. */
	@GetMapping("/sitemap.xml")
	ResponseEntity<byte[]> map() {
		String site = this.site.address().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_XML)
			.body(new SiteMap(site, this.faces.all()).write().getBytes(StandardCharsets.UTF_8));
	}

}
