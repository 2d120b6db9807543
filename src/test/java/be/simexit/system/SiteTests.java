package be.simexit.system;

import java.net.URI;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Links begin with the site that is set, whatever a request says.
 */
class SiteTests {

	@AfterEach
	void forget() {
		RequestContextHolder.resetRequestAttributes();
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://simexit.example", "https://simexit.example/" })
	void aSiteThatIsSetCountsWhateverTheHostHeaderSays(String site) {
		askedAt("evil.example");

		assertThat(new Site(new SiteSettings(URI.create(site))).link("/resume/x"))
			.isEqualTo("https://simexit.example/resume/x");
	}

	@Test
	void aPortIsKept() {
		assertThat(new Site(new SiteSettings(URI.create("http://localhost:8080"))).link(""))
			.isEqualTo("http://localhost:8080");
	}

	@Test
	void withoutASiteTheRequestTellsIt() {
		askedAt("asked.example");

		assertThat(new Site(new SiteSettings(null)).link("/resume/x")).isEqualTo("http://asked.example/resume/x");
	}

	@ParameterizedTest
	@ValueSource(strings = { "simexit.example", "ftp://simexit.example", "https://simexit.example/path", "https:/x",
			"https://simexit.example?x", "https://simexit.example#x", "https://me@simexit.example", "" })
	void anythingElseThanASiteStopsTheStart(String site) {
		assertThatIllegalArgumentException().isThrownBy(() -> new SiteSettings(URI.create(site)))
			.withMessageContaining("simexit.site");
	}

	private static void askedAt(String host) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/case");
		request.setServerName(host);
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
	}

}
