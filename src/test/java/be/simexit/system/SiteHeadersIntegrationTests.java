package be.simexit.system;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import be.simexit.Hostile;
import be.simexit.ServerTest;
import be.simexit.Visitor;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cookies and headers keep other sites and other hosts out; nobody loses a case by it.
 */
@ServerTest
class SiteHeadersIntegrationTests {

	private static final String ENCRYPTED = "X-Forwarded-Proto";

	@LocalServerPort
	private int port;

	@Test
	void everyCookieOfAnEncryptedConnectionBelongsToThisHostOnly() {
		HttpResponse<String> page = new Hostile(this.port).get("/?lang=zh", Map.of(ENCRYPTED, "https"));

		assertThat(cookies(page)).hasSize(2)
			.allSatisfy((cookie) -> assertThat(cookie).startsWith("__Host-")
				.contains("Path=/")
				.contains("Secure")
				.contains("SameSite=Lax")
				.doesNotContain("Domain"));
		assertThat(cookies(new Hostile(this.port).get("/?lang=zh", Map.of()))).hasSize(2)
			.allSatisfy((cookie) -> assertThat(cookie).doesNotContain("__Host-").contains("SameSite=Lax"));
	}

	@Test
	void aCaseOfACookieWithoutThePrefixIsOpenedAndItsCookieReplaced() {
		String secret = secret();

		HttpResponse<String> page = new Hostile(this.port).get("/case",
				Map.of(ENCRYPTED, "https", "Cookie", "case=" + secret + "; lang=zh"));

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("Voorbeeld Testpersoon").contains("lang=\"zh");
		assertThat(cookies(page)).anyMatch((cookie) -> cookie.startsWith("__Host-case=" + secret))
			.anyMatch((cookie) -> cookie.startsWith("__Host-lang=zh"))
			.anyMatch((cookie) -> cookie.startsWith("case=;"))
			.anyMatch((cookie) -> cookie.startsWith("lang=;"));
	}

	@Test
	void aPlantedCookieDoesNotTakeThePlaceOfTheHostsOwn() {
		String own = secret();

		HttpResponse<String> page = new Hostile(this.port).get("/case",
				Map.of(ENCRYPTED, "https", "Cookie", "case=" + secret() + "; __Host-case=" + own));

		assertThat(page.body()).contains("/resume/" + own);
		assertThat(cookies(page)).filteredOn((cookie) -> cookie.startsWith("__Host-case"))
			.allMatch((cookie) -> cookie.startsWith("__Host-case=" + own));
	}

	@Test
	void aFormThatWasOpenBeforeThePrefixIsStillTaken() {
		Visitor visitor = new Visitor(this.port).get("/");
		String token = visitor.page().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]*)\".*", "$1");
		String old = visitor.cookie("csrf").orElseThrow().getValue();

		HttpResponse<String> started = new Hostile(this.port).send("POST", "/start", "goal=cancel&_csrf=" + token,
				Map.of(ENCRYPTED, "https", "Cookie", "csrf=" + old));

		assertThat(started.statusCode()).isEqualTo(302);
		assertThat(cookies(started)).anyMatch((cookie) -> cookie.startsWith("__Host-csrf=" + old))
			.anyMatch((cookie) -> cookie.startsWith("__Host-case="));
	}

	@Test
	void otherSitesGetNoHoldOfAPageAndNoDevice() {
		HttpResponse<String> page = new Hostile(this.port).get("/", Map.of());

		assertThat(header(page, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
		assertThat(header(page, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
		assertThat(header(page, "Permissions-Policy")).contains("camera=()").contains("geolocation=()");
		assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
		assertThat(header(page, "Content-Security-Policy")).contains("frame-ancestors 'none'");
	}

	@Test
	void filesThatAreKeptForAYearAreNamedByWhatTheyHold() {
		assertThat(new Visitor(this.port).get("/").page()).containsPattern("href=\"/style\\.css\\?v=[0-9a-f]{8}\"")
			.containsPattern("src=\"/app\\.js\\?v=[0-9a-f]{8}\"");
	}

	/**
	 * Their compressed length would tell the link to who can put a guess beside it
	 * (BREACH).
	 */
	@Test
	void pagesThatBearALinkAreNotCompressed() {
		Hostile reader = new Hostile(this.port);
		Map<String, String> asks = Map.of("Accept-Encoding", "gzip", "Cookie", "case=" + secret());

		for (String path : List.of("/case?x=/resume/AAAA", "/case/slip", "/leave", "/checklist", "/journey/channel")) {
			HttpResponse<String> page = reader.get(path, asks);
			assertThat(page.statusCode()).as(path).isEqualTo(200);
			assertThat(page.headers().firstValue("Content-Encoding")).as(path).isEmpty();
		}
		assertThat(reader.get("/case", Map.of("Accept-Encoding", "gzip")).headers().firstValue("Content-Encoding"))
			.as("a page of an exception")
			.isEmpty();
		assertThat(header(reader.get("/", Map.of("Accept-Encoding", "gzip")), "Content-Encoding")).isEqualTo("gzip");
	}

	@Test
	void openDataIsForOtherSites() {
		HttpResponse<String> data = new Hostile(this.port).get("/data/operators.json", Map.of());

		assertThat(data.headers().firstValue("Cross-Origin-Resource-Policy")).isEmpty();
		assertThat(header(data, "Access-Control-Allow-Origin")).isEqualTo("*");
	}

	@Test
	void openDataIsCompressedAndSentOnce() {
		Hostile reader = new Hostile(this.port);
		HttpResponse<String> data = reader.get("/data/operators.csv", Map.of("Accept-Encoding", "gzip"));

		assertThat(header(data, "Content-Encoding")).isEqualTo("gzip");
		assertThat(header(data, "ETag")).startsWith("W/");
		assertThat(reader.get("/data/operators.csv", Map.of("If-None-Match", header(data, "ETag"))).statusCode())
			.isEqualTo(304);
	}

	@Test
	void anAddressThatOpensSomethingIsToldToNobody() {
		for (String path : new String[] { "/resume/" + secret(), "/resume/short", "/admin/welcome/x" }) {
			assertThat(header(new Hostile(this.port).get(path, Map.of()), "Referrer-Policy")).as(path)
				.isEqualTo("no-referrer");
		}
	}

	private String secret() {
		return new Visitor(this.port).walkToChannel().cookie("case").orElseThrow().getValue();
	}

	private static List<String> cookies(HttpResponse<String> response) {
		return response.headers().allValues("Set-Cookie");
	}

	private static String header(HttpResponse<String> response, String name) {
		return response.headers().firstValue(name).orElse("");
	}

}
