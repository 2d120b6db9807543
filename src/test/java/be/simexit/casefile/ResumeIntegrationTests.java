package be.simexit.casefile;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import be.simexit.Hostile;
import be.simexit.ServerTest;
import be.simexit.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No other site makes somebody type into a case that is not theirs.
 */
@ServerTest
class ResumeIntegrationTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "cross-site", "same-site" })
	void aLinkFromElsewhereAsksBeforeItOpensACase(String from) {
		String link = link(new Visitor(this.port).walkToChannel());
		Visitor victim = new Visitor(this.port);

		HttpResponse<String> asked = victim.fetch(link, Map.of("Sec-Fetch-Site", from));

		assertThat(asked.statusCode()).isEqualTo(200);
		assertThat(asked.body()).contains("Open this case on this device?").doesNotContain("Voorbeeld Testpersoon");
		assertThat(victim.cookie("case")).isEmpty();
		assertThat(victim.show(asked.body()).submit("/resume", Map.of()).page()).contains("Voorbeeld Testpersoon");
	}

	@ParameterizedTest
	@ValueSource(strings = { "none", "same-origin" })
	void aTypedOrScannedLinkOpensTheCaseAtOnce(String from) {
		String link = link(new Visitor(this.port).walkToChannel());

		Visitor owner = new Visitor(this.port);

		assertThat(owner.fetch(link, Map.of("Sec-Fetch-Site", from)).statusCode()).isEqualTo(302);
		assertThat(owner.get("/case").page()).contains("Voorbeeld Testpersoon");
	}

	/** The row lives on with each use; the cookie is to do so too. */
	@Test
	void aCaseInUseIsKnownHereForAsLongAsItLives() {
		Visitor owner = new Visitor(this.port).walkToChannel();
		String kept = "case=" + owner.cookie("case").orElseThrow().getValue() + "; Path=/; Max-Age=15552000";

		assertThat(cookies(owner.post("/journey/channel", Map.of("channel", "phone"))))
			.anyMatch((it) -> it.startsWith(kept));
		assertThat(cookies(owner.fetch("/case", Map.of()))).anyMatch((it) -> it.startsWith(kept));
		assertThat(cookies(owner.fetch("/operators/orange", Map.of()))).noneMatch((it) -> it.startsWith("case="));
		assertThat(cookies(new Visitor(this.port).fetch("/case", Map.of()))).noneMatch((it) -> it.startsWith("case="));
	}

	@Test
	void aCaseOnASharedComputerStillGoesWithTheBrowser() {
		Visitor owner = new Visitor(this.port).get("/").submit("/start", Map.of("goal", "cancel", "shared", "yes"));

		assertThat(cookies(owner.fetch("/case", Map.of()))).filteredOn((it) -> it.startsWith("case="))
			.isNotEmpty()
			.noneMatch((it) -> it.contains("Max-Age"));
	}

	private static List<String> cookies(HttpResponse<String> answer) {
		return answer.headers().allValues("Set-Cookie");
	}

	@Test
	void aLinkInAnEmailToTheCaseThatIsOpenHereLeadsThere() {
		Visitor owner = new Visitor(this.port).walkToChannel();

		HttpResponse<String> response = owner.fetch(link(owner), Map.of("Sec-Fetch-Site", "cross-site"));

		assertThat(response.statusCode()).isEqualTo(302);
		assertThat(response.headers().firstValue("Location")).contains("/case");
	}

	@Test
	void aLinkFromElsewhereAsksOnceWhereAnotherCaseIsOpen() {
		String link = link(new Visitor(this.port).walkToChannel());
		Visitor other = new Visitor(this.port).walkToChannel();
		String open = link(other);

		HttpResponse<String> asked = other.fetch(link, Map.of("Sec-Fetch-Site", "cross-site"));

		assertThat(asked.body()).contains("Another case is open");
		assertThat(link(other)).isEqualTo(open);
	}

	@Test
	void aLinkFromElsewhereThatOpensNothingSaysNoMoreThanBefore() {
		HttpResponse<String> asked = new Hostile(this.port).get("/resume/AAAAAAAAAAAAAAAAAAAAAA",
				Map.of("Sec-Fetch-Site", "cross-site"));

		assertThat(asked.statusCode()).isEqualTo(404);
	}

	private static String link(Visitor visitor) {
		return "/resume/" + visitor.cookie("case").orElseThrow().getValue();
	}

}
