package be.simexit.face;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import javax.imageio.ImageIO;

import be.simexit.Databases;
import be.simexit.Server;
import be.simexit.Visitor;
import be.simexit.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads the public pages of a site with an address as the preview of a chat and a search
 * engine would.
 */
class CrawlerIntegrationTests {

	private static final Path DATA = Path.of("src", "main", "resources", "data");

	private static final String SITE = "https://simexit.example";

	private static final int LARGEST_CARD = 60_000;

	private static Server server;

	private final Visitor crawler = new Visitor(server.port());

	@BeforeAll
	static void start() {
		server = Server.startLazily(Databases.fresh("h2"), DATA, "--simexit.site=" + SITE);
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void everyPublicPageHasAPreviewInEveryLanguage() {
		for (Face face : server.get(Faces.class).all()) {
			for (Language language : Language.offered()) {
				String path = Head.in(face, language);
				Document page = read(path);

				assertThat(page.select("html").attr("lang")).as(path).isEqualTo(language.tag());
				assertThat(page.select("head title").first().wholeText()).as(path)
					.isEqualTo(tag(page, "og:title") + " – SimExit");
				assertThat(tag(page, "og:description")).as(path)
					.isEqualTo(page.select("meta[name=description]").attr("content"))
					.contains(face.brand());
				assertThat(tag(page, "og:image")).as(path).isEqualTo(SITE + "/card.png");
				assertThat(tag(page, "og:image:alt")).as(path).isNotBlank();
				assertThat(tag(page, "og:url")).as(path).isEqualTo(SITE + path);
				assertThat(tag(page, "og:locale")).as(path).isEqualTo(language.locale().toString());
				assertThat(page.select("link[rel=canonical]").attr("href")).as(path).isEqualTo(SITE + path);
				assertThat(page.select("meta[name=robots]")).as(path).isEmpty();
			}
		}
	}

	@Test
	void theCardIsAPictureOfTheSizeThatIsSaid() throws IOException {
		Document page = read("/");
		HttpResponse<byte[]> card = this.crawler.download(tag(page, "og:image").substring(SITE.length()));
		BufferedImage picture = ImageIO.read(new ByteArrayInputStream(card.body()));

		assertThat(card.headers().firstValue("Content-Type")).hasValue(tag(page, "og:image:type"));
		assertThat(card.body()).hasSizeLessThan(LARGEST_CARD);
		assertThat(String.valueOf(picture.getWidth())).isEqualTo(tag(page, "og:image:width"));
		assertThat(String.valueOf(picture.getHeight())).isEqualTo(tag(page, "og:image:height"));
	}

	@Test
	void everyIconThatAPageNamesIsThere() throws IOException {
		List<Element> icons = read("/").select("link[rel~=icon], link[rel=manifest]");
		JsonNode manifest = JsonMapper.shared().readTree(this.crawler.download("/site.webmanifest").body());

		assertThat(icons).hasSize(4)
			.allSatisfy((icon) -> assertThat(this.crawler.download(icon.attr("href")).statusCode()).isEqualTo(200));
		assertThat(manifest.get("icons")).hasSize(2)
			.allSatisfy((icon) -> assertThat(this.crawler.download(icon.get("src").asString()).statusCode())
				.isEqualTo(200));
		BufferedImage large = ImageIO
			.read(new ByteArrayInputStream(this.crawler.download("/apple-touch-icon.png").body()));
		assertThat(List.of(large.getWidth(), large.getHeight())).containsOnly(180);
	}

	/** What is below two kilobytes fits one packet anyway. */
	@ParameterizedTest
	@CsvSource({ "/,text/html,gzip", "/style.css,text/css,gzip", "/app.js,text/javascript,gzip",
			"/sitemap.xml,application/xml,gzip", "/changes.atom,application/atom+xml,",
			"/data/operators.csv,text/csv,gzip", "/data/operators.json,application/json,gzip",
			"/robots.txt,text/plain,", "/icon.svg,image/svg+xml,", "/site.webmanifest,application/manifest+json," })
	void whatIsTextTravelsSmallAndSaysWhatItIs(String path, String type, String encoding) {
		HttpResponse<String> answer = this.crawler.fetch(path, Map.of("Accept", "*/*", "Accept-Encoding", "gzip"));

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
		assertThat(answer.headers().firstValue("Content-Encoding").orElse(null)).isEqualTo(encoding);
	}

	@Test
	void aPageWhoseAddressNamesNoLanguageIsAPageOfItsOwn() {
		Document page = read("/why?said=x");

		assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(SITE + "/why");
		assertThat(page.select("link[rel=alternate][hreflang]").eachAttr("hreflang")).containsExactly("en", "zh-Hans",
				"zh-Hant", "nl", "fr", "de", "x-default");
		assertThat(page.select("link[hreflang=nl]").attr("href")).isEqualTo(SITE + "/why?lang=nl");
		assertThat(page.select("link[hreflang=x-default]").attr("href")).isEqualTo(SITE + "/why");
	}

	@Test
	void theSitemapNamesEveryPageInEveryLanguageWithTheOthers() {
		String robots = this.crawler.fetch("/robots.txt", Map.of()).body();
		Document map = Jsoup.parse(this.crawler.fetch("/sitemap.xml", Map.of("Accept", "*/*")).body(), "",
				Parser.xmlParser());
		List<String> addresses = server.get(Faces.class)
			.all()
			.stream()
			.flatMap((face) -> Language.ofPages().stream().map((language) -> SITE + Head.in(face, language)))
			.toList();

		assertThat(robots).contains("Sitemap: " + SITE + "/sitemap.xml\n");
		assertThat(map.select("url > loc").eachText()).isEqualTo(addresses).hasSizeGreaterThan(200);
		assertThat(map.select("url")).allSatisfy((url) -> assertThat(url.getElementsByTag("xhtml:link")).hasSize(7));
	}

	@Test
	void dataIsDescribedForCatalogues() {
		for (Language language : Language.offered()) {
			JsonNode data = data("/data?lang=" + language.code());

			assertThat(data.get("@type").asString()).isEqualTo("Dataset");
			assertThat(data.get("description").asString()).isEqualTo(tag(read("/data"), "og:description"));
			assertThat(data.get("license").asString()).contains("creativecommons.org/publicdomain/zero");
			assertThat(data.get("distribution")).hasSize(2).allSatisfy((file) -> {
				String address = file.get("contentUrl").asString();
				HttpResponse<String> answer = this.crawler.fetch(address.substring(SITE.length()),
						Map.of("Accept", "*/*"));
				assertThat(answer.statusCode()).isEqualTo(200);
				assertThat(Objects.requireNonNull(answer.headers().firstValue("Content-Type").orElse(null)))
					.startsWith(file.get("encodingFormat").asString());
			});
		}
	}

	@Test
	void anOperatorSaysWhereItStands() {
		JsonNode crumbs = data("/operators/hey").get("itemListElement");

		assertThat(crumbs).hasSize(2);
		assertThat(crumbs.get(0).get("item").asString()).isEqualTo(SITE + "/operators");
		assertThat(crumbs.get(1).get("item").asString()).isEqualTo(SITE + "/operators/hey");
		assertThat(crumbs.get(1).get("name").asString().toLowerCase(Locale.ROOT)).startsWith("hey");
		assertThat(read("/why").select("script[type*=json]")).isEmpty();
	}

	private JsonNode data(String path) {
		return JsonMapper.shared().readTree(read(path).select("script[type=application/ld+json]").first().data());
	}

	private Document read(String path) {
		return Jsoup.parse(this.crawler.get(path).page());
	}

	private static String tag(Document page, String property) {
		return page.select("meta[property=" + property + "]").attr("content");
	}

}
