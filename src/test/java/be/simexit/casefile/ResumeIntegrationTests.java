package be.simexit.casefile;

import java.net.http.HttpResponse;
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
