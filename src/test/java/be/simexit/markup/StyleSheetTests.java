package be.simexit.markup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Of Pico, pages get what the templates use.
 */
class StyleSheetTests {

	private static final Path STYLES = Path.of("src", "main", "resources", "styles");

	private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");

	private static final String WHOLE = "META-INF/resources/webjars/picocss__pico/2.1.1/css/pico.classless.min.css";

	/** What our script adds to pages. */
	private static final Document ADDED = Jsoup
		.parse("<main><p><button type='button' class='quiet'>Copy</button></p></main>");

	/** Set to write the part that is used after a template or Pico has changed. */
	private static final boolean WRITE = Boolean.getBoolean("simexit.pico.write");

	@Test
	void thePartOfPicoIsTheOneThatTemplatesUse() throws IOException {
		String whole = new ClassPathResource(WHOLE).getContentAsString(StandardCharsets.UTF_8);
		String ours = Files.readString(STYLES.resolve("style.css"))
				+ Files.readString(Path.of("src", "main", "resources", "static", "desk.css"));
		String licence = whole.substring(whole.indexOf("/*"), whole.indexOf("*/") + 2);

		String used = licence + "\n" + new UsedPico(templates(), ours).of(whole) + "\n";

		if (WRITE) {
			Files.writeString(STYLES.resolve("pico.css"), used);
		}
		assertThat(used).as("run with -Dsimexit.pico.write=true, and look at the pages")
			.isEqualTo(Files.readString(STYLES.resolve("pico.css")));
	}

	@Test
	void leavesOutRulesAndPropertiesThatNothingUses() {
		Document page = Jsoup.parse("<main><button aria-busy='x'>x</button></main>");
		String css = """
				:root{--used:1px;--unused:2px;--chain:var(--unused)}
				button:hover::before,video{color:red;margin:var(--used)}
				@media (min-width:1px){main>button[aria-busy=true]{color:red}audio{color:red}}
				@media (min-width:2px){audio{color:red}}
				[data-theme=dark] button{color:red}main>nav button{color:red}""";

		assertThat(new UsedPico(List.of(page), "").of(css))
			.isEqualTo(":root{--used:1px}" + "button:hover::before{color:red;margin:var(--used)}"
					+ "@media (min-width:1px){main>button[aria-busy=true]{color:red}}");
	}

	/** Templates as pages: what Thymeleaf may set counts as set. */
	private static List<Document> templates() throws IOException {
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			Stream<Document> pages = files.filter((file) -> file.toString().endsWith(".html"))
				.sorted()
				.map(StyleSheetTests::page);
			return Stream.concat(Stream.of(ADDED), pages).toList();
		}
	}

	private static Document page(Path template) {
		try {
			Document page = Jsoup.parse(Files.readString(template));
			for (Element element : page.getAllElements()) {
				for (Attribute attribute : element.attributes().asList()) {
					if (attribute.getKey().startsWith("th:")) {
						element.attr(attribute.getKey().substring(3), attribute.getValue());
					}
				}
			}
			return page;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
