package be.simexit.system;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

import be.simexit.Hostile;
import be.simexit.ServerTest;
import be.simexit.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nonsense is refused with a page, and leaves neither a failure nor a stack in the log.
 */
@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class HostileRequestsIntegrationTests {

	private static final Map<String, String> NO_HEADERS = Map.of();

	/** Half a sign: no browser writes it. */
	private static final String ODD = "%ED%A0%BD";

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/admin/login", "/operators/orange", "/letter", "/checklist", "/resume/x", "/nowhere",
			"/error", "/data/operators.json", "/style.css" })
	void oddBytesInAQueryAreABadRequestAndNoNews(String path, CapturedOutput log) {
		for (String query : new String[] { "?x=" + ODD, "?" + ODD + "=x&lang=zh", "?from=" + ODD + "&lang=" + ODD }) {
			assertRefused(new Hostile(this.port).get(path + query, NO_HEADERS), 400, log);
		}
	}

	/**
	 * The address is kept in a cookie until the editor has signed in, and none is that
	 * long.
	 */
	@Test
	void aVeryLongAddressOfTheDeskIsNoFault() {
		for (int length : new int[] { 900, 3000, 6000 }) {
			assertThat(new Hostile(this.port)
				.get("/admin/operators/orange?x=" + "a".repeat(length), Map.of("Accept", "text/html"))
				.statusCode()).as("%s signs", length).isEqualTo(302);
		}
	}

	/** PostgreSQL stores it nowhere; nobody types it. */
	@Test
	void aSignOfNothingIsABadRequestAndNoNews(CapturedOutput log) {
		Hostile visitor = new Hostile(this.port);

		for (String path : new String[] { "/admin/login?done=a%00b", "/?from=%00", "/search?q=a%00", "/case?x=%00" }) {
			assertRefused(visitor.get(path, NO_HEADERS), 400, log);
		}
		for (String path : new String[] { "/admin/login", "/admin/check", "/admin/%6Cogin" }) {
			assertRefused(visitor.send("POST", path, "username=a%00b&password=x", NO_HEADERS), 400, log);
		}
	}

	@Test
	void nobodyIsToldWhatWasDoneWhoIsNotSignedIn(CapturedOutput log) {
		assertThat(new Visitor(this.port).get("/admin/login?done=x&said=same").status()).isEqualTo(200);
		assertThat(log).doesNotContain("ERROR");
	}

	@Test
	void moreParametersThanAnyFormHasAreABadRequestAndNoNews(CapturedOutput log) {
		Hostile visitor = new Hostile(this.port);

		assertRefused(visitor.get("/?" + "a=b&".repeat(1500), NO_HEADERS), 400, log);
		assertRefused(visitor.send("POST", "/letter", "a=b&".repeat(1500), NO_HEADERS), 400, log);
		assertRefused(visitor.send("POST", "/letter", "a=" + "b".repeat(70_000), NO_HEADERS), 413, log);
	}

	/** The page that refuses sets such a cookie anew. */
	@Test
	void theRefusalStandsAnOldCookieOverAnEncryptedConnection(CapturedOutput log) {
		Map<String, String> old = Map.of("X-Forwarded-Proto", "https", "Cookie", "case=AAAAAAAAAAAAAAAAAAAAAA");

		assertRefused(new Hostile(this.port).send("POST", "/letter", "a=" + "b".repeat(70_000), old), 413, log);
		assertRefused(new Hostile(this.port).get("/?x=" + ODD, old), 400, log);
	}

	/** What leads on repeats what was sent, in a header. */
	@ParameterizedTest
	@ValueSource(strings = { "goal", "operator", "trouble" })
	void aRedirectThatNoHeaderHasRoomForIsRefused(String field, CapturedOutput log) {
		Visitor visitor = new Visitor(this.port).walkToChannel();
		Map<String, String> sent = new HashMap<>(Map.of("goal", "cancel"));
		sent.put(field, "x".repeat(50_000));

		assertThat(visitor.post("/start", sent).statusCode()).isEqualTo(400);
		sent.put(field, "x".repeat(500));
		assertThat(visitor.post("/start", sent).statusCode()).isEqualTo(302);
		assertThat(log).doesNotContain("ERROR");
	}

	@Test
	void anAcceptThatNamesNothingIsNoFailure(CapturedOutput log) {
		for (String path : new String[] { "/actuator/health", "/", "/case", "/data/operators.json" }) {
			assertThat(new Hostile(this.port).get(path, Map.of("Accept", ",,,,")).statusCode()).as(path)
				.isLessThan(500);
		}
		assertThat(log).doesNotContain("ERROR");
	}

	/** Links are made of it, and a code of a link. */
	@Test
	void aHostWhoseNameCannotExistIsRefused(CapturedOutput log) {
		Visitor visitor = new Visitor(this.port).walkToChannel();

		for (String path : new String[] { "/case", "/leave", "/checklist?code=yes", "/sitemap.xml" }) {
			assertThat(visitor.fetch(path, Map.of("X-Forwarded-Host", "x".repeat(3000))).statusCode()).as(path)
				.isEqualTo(400);
			assertThat(visitor.fetch(path, Map.of("X-Forwarded-Host", "x".repeat(253))).statusCode()).as(path)
				.isIn(200, 404);
		}
		assertThat(log).doesNotContain("ERROR");
	}

	@Test
	void theRefusalIsSaidInTheLanguageThatWasChosen() {
		assertThat(new Hostile(this.port).get("/?x=" + ODD + "&lang=zh", NO_HEADERS).body()).contains("操作没有成功");
	}

	@ParameterizedTest
	@ValueSource(strings = { "PUT", "PATCH", "DELETE", "POST" })
	void anyMethodWithABodyWithoutValuesIsRefusedQuietly(String method, CapturedOutput log) {
		for (String path : new String[] { "/journey/goal", "/resume", "/admin/login", "/nowhere", "/error" }) {
			HttpResponse<String> response = new Hostile(this.port).send(method, path, "x&y=&=z&&", NO_HEADERS);

			assertThat(response.statusCode()).as(path).isBetween(400, 499);
		}
		assertThat(log).doesNotContain("ERROR").doesNotContain("\tat ");
	}

	/** Spring's firewall refused the page that says so, too, and that was an error. */
	@ParameterizedTest
	@ValueSource(strings = { "%00=x", "a%07b=x", "a%7F=x", "%F3%80%99%A8=x" })
	void namesOfFieldsThatHoldControlSignsAreABadRequestAndNoNews(String field, CapturedOutput log) {
		assertRefused(new Hostile(this.port).get("/?" + field, NO_HEADERS), 400, log);
		for (String method : new String[] { "POST", "PUT" }) {
			assertRefused(new Hostile(this.port).send(method, "/letter?" + field, "a=b", NO_HEADERS), 400, log);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "PUT", "PATCH", "DELETE" })
	void aFormThatNobodyCanReadIsNoFailureByAnyMethod(String method, CapturedOutput log) {
		for (String body : new String[] { "a=%", "a=%zz", "%=b" }) {
			assertThat(new Hostile(this.port).send(method, "/alternatives", body, NO_HEADERS).statusCode())
				.isBetween(400, 499);
		}
		assertThat(log).doesNotContain("ERROR").doesNotContain("\tat ");
	}

	@Test
	void whatIsSentNeverStandsInTheLog(CapturedOutput log) {
		Visitor editor = new Visitor(this.port).signIn("editor", "invented for tests");

		assertThat(editor.get("/admin/proposals/typed-here").status()).isEqualTo(400);
		new Hostile(this.port).get("/", Map.of("Cookie", "case=\"typed-here; lang=en"));

		assertThat(log).doesNotContain("typed-here");
	}

	@Test
	void pagesThatOnlyExplainAreNoPagesOfTheirOwn(CapturedOutput log) {
		for (String path : new String[] { "/error", "/error?status=500", "/unavailable", "/expired" }) {
			assertRefused(new Hostile(this.port).get(path, NO_HEADERS), 404, log);
		}
	}

	@Test
	void aListThatNoFormHasIsRefusedQuietly(CapturedOutput log) {
		Visitor editor = new Visitor(this.port).signIn("editor", "invented for tests").get("/letter");
		Visitor visitor = new Visitor(this.port).walkToChannel();

		for (String path : new String[] { "/letter", "/operators/orange/contacts/service/suggest" }) {
			assertThat(editor.post(path, Map.of("languages[99999999]", "x", "name[99999999]", "x")).statusCode())
				.as(path)
				.isLessThan(500);
		}
		for (String path : new String[] { "/journey/details", "/journey/channel", "/checklist" }) {
			assertThat(visitor.post(path, Map.of("languages[99999999]", "x", "ticked[99999999]", "x")).statusCode())
				.as(path)
				.isLessThan(500);
		}
		assertThat(log).doesNotContain("ERROR");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/operators?q.x=1", "/operators/orange?zone.x=1&near.y.z=2", "/admin/login?a.b=c",
			"/calculator/last-bill?contract.kind.x=1&contract%5B0%5D.x=1" })
	void aNameThatReachesIntoAFieldIsIgnored(String path, CapturedOutput log) {
		assertThat(new Hostile(this.port).get(path, NO_HEADERS).statusCode()).isEqualTo(200);
		assertThat(log).doesNotContain("ERROR").doesNotContain("\tat ");
	}

	@Test
	void aTextForAPartThatHasPartsIsRefusedQuietly(CapturedOutput log) {
		Visitor visitor = new Visitor(this.port).walkToChannel().get("/journey/operator");

		assertRefused(visitor.post("/calculator/prepaid-refund", Map.of("prepaid", "x")), 400, log);
		assertRefused(visitor.post("/calculator/last-bill", Map.of("contract", "x")), 400, log);
		assertRefused(visitor.post("/journey/bill", Map.of("contract", "x", "come", "yes")), 400, log);
	}

	@Test
	void redirectsNameNoHost() {
		HttpResponse<String> start = new Hostile(this.port).get("/start", Map.of("X-Forwarded-Host", "evil.example"));
		HttpResponse<String> editors = new Hostile(this.port).get("/admin", NO_HEADERS);

		assertThat(start.headers().firstValue("Location"))
			.hasValueSatisfying((location) -> assertThat(location).startsWith("/").doesNotContain("example"));
		assertThat(editors.headers().firstValue("Location"))
			.hasValueSatisfying((location) -> assertThat(location).startsWith("/admin/login"));
	}

	private static void assertRefused(HttpResponse<String> response, int status, CapturedOutput log) {
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(response.body()).contains("<h1").doesNotContain("Exception");
		assertThat(log).doesNotContain("ERROR").doesNotContain("\tat ");
	}

}
