package be.simexit.face;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import be.simexit.ServerTest;
import be.simexit.Visitor;
import be.simexit.text.Language;
import be.simexit.text.RealWords;
import be.simexit.text.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page is either public and describes itself, or says nothing and is not to be
 * found.
 */
@ServerTest
class FacesIntegrationTests {

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

	/** Where the pages of cases and editors are, and what is no page. */
	private static final List<String> NOT_PUBLIC = List.of("/admin", "/style.css", "/case", "/checklist.pdf",
			"/checklist/print.css", "/documents", "/erase", "/erased", "/error", "/expired", "/journey", "/leave",
			"/left", "/letter.pdf", "/letter/ready", "/operators/{code}/contacts", "/resume", "/start",
			"/data/operators", "/changes.atom", "/robots.txt", "/sitemap.xml", "/unavailable", "/.well-known");

	@LocalServerPort
	private int port;

	@Autowired
	private Faces faces;

	@Autowired
	private List<RequestMappingHandlerMapping> mappings;

	@Test
	void everyPageIsPublicOrKnownNotToBe() {
		Set<String> known = new HashSet<>(Faces.PAGES.stream().map(Face::path).toList());
		known.add("/operators/{code}");

		assertThat(readable()).contains("/about", "/operators/{code}")
			.allSatisfy((path) -> assertThat(known.contains(path) ^ NOT_PUBLIC.stream().anyMatch(path::startsWith))
				.as("%s is either a face or not public", path)
				.isTrue());
		assertThat(readable()).containsAll(known);
	}

	/** Names every fault, not only the first. */
	@Test
	void everyPublicPageHasADescriptionOfItsOwnInEveryLanguage() {
		for (Language language : Language.offered()) {
			Words words = RealWords.in(language);
			List<String> said = this.faces.all().stream().map((face) -> words.say(face.key(), face.brand())).toList();

			assertThat(said).doesNotHaveDuplicates()
				.allSatisfy((text) -> assertThat(text).hasSizeBetween(20, 175).matches("(?s).*[.?。？]"))
				.noneMatch((text) -> text.startsWith("face.") || text.contains("{"));
		}
	}

	@Test
	void titlesTellThePublicPagesApart() {
		for (Language language : Language.offered()) {
			Visitor visitor = new Visitor(this.port);

			assertThat(this.faces.all()
				.stream()
				.map((face) -> read(visitor, face.path() + "?lang=" + language.code()).title())).doesNotHaveDuplicates()
				.allSatisfy((title) -> assertThat(title).endsWith(" – SimExit"));
		}
	}

	@Test
	void pagesOfACaseSayNothing() {
		Visitor visitor = new Visitor(this.port).walkToSend(TODAY);
		String reference = read(visitor, "/case").select(".kept .ref").text();
		assertThat(reference).isNotBlank();

		for (String path : List.of("/case", "/case/slip", "/checklist", "/documents", "/documents/cancellation",
				"/documents/evidence", "/journey/operator", "/journey/details", "/journey/send", "/start/another",
				"/leave", "/erase")) {
			Document page = isHidden(visitor, path);
			assertThat(page.title()).as(path).doesNotContain("Voorbeeld", "0450", "TEST-1", reference);
		}
	}

	@Test
	void whatIsNobodysPageSaysNothing() {
		for (String path : List.of("/case", "/left", "/erased", "/admin/login", "/resume/AAAAAAAAAAAAAAAAAAAAAA",
				"/operators/orange/contacts/phone-own/suggest", "/nowhere", "/operators/nowhere")) {
			isHidden(new Visitor(this.port), path);
		}
	}

	@Test
	void aFormThatIsRefusedSaysNothing() {
		HttpResponse<String> refused = new Visitor(this.port).get("/calculator/late-bill")
			.post("/calculator/late-bill", Map.of());

		assertThat(refused.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
		saysNothing(Jsoup.parse(refused.body()), "/calculator/late-bill");
	}

	@Test
	void withoutASiteNothingThatNeedsOneIsSaid() {
		Visitor visitor = new Visitor(this.port);
		Document page = read(visitor, "/data");

		assertThat(page.select("meta[name=description], meta[property=og:title]")).hasSize(2);
		assertThat(page.select("link[rel=canonical], link[hreflang], meta[property=og:image], script[type*=json]"))
			.isEmpty();
		assertThat(visitor.fetch("/robots.txt", Map.of()).body()).isEqualTo("User-agent: *\nDisallow:\n");
		assertThat(visitor.get("/sitemap.xml").status()).isEqualTo(404);
	}

	private Stream<String> paths(RequestMappingHandlerMapping mapping) {
		return mapping.getHandlerMethods()
			.keySet()
			.stream()
			.filter((info) -> info.getMethodsCondition().isEmpty()
					|| info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
			.flatMap((info) -> info.getPatternValues().stream());
	}

	private List<String> readable() {
		return this.mappings.stream().flatMap(this::paths).filter((path) -> !path.isEmpty()).distinct().toList();
	}

	private static Document isHidden(Visitor visitor, String path) {
		HttpResponse<String> response = visitor.fetch(path, Map.of());
		assertThat(response.headers().firstValue("X-Robots-Tag")).as(path).hasValue("noindex");
		Document page = Jsoup.parse(response.body());
		saysNothing(page, path);
		return page;
	}

	private static void saysNothing(Document page, String path) {
		assertThat(page.select("meta[name=robots][content=noindex]")).as(path).hasSize(1);
		assertThat(page.select("meta[name=description], meta[property], link[rel=canonical], link[hreflang]")).as(path)
			.isEmpty();
	}

	private static Document read(Visitor visitor, String path) {
		return Jsoup.parse(visitor.get(path).page());
	}

}
