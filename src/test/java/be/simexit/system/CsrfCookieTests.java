package be.simexit.system;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A token that was made here goes on under its new name; what somebody made up is none,
 * and is never set again: no cookie has room for every sign.
 */
class CsrfCookieTests {

	private static final String MADE = "f26e4d83-96e0-41b8-be2d-3ef9462e6896";

	private final CsrfCookie cookie = new CsrfCookie();

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void anOldTokenGoesOnUnderItsNewName() {
		assertThat(this.cookie.loadDeferredToken(request("csrf", MADE), this.response).get().getToken())
			.isEqualTo(MADE);
		assertThat(this.response.getHeaders("Set-Cookie")).singleElement()
			.satisfies((it) -> assertThat(it).startsWith("__Host-csrf=" + MADE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\ufffd\ufffd", "x", "", MADE + "\ufffd", "F26E4D83-96E0-41B8-BE2D-3EF9462E6896" })
	void whatNobodyMadeIsNoToken(String made) {
		for (String name : new String[] { "csrf", "__Host-csrf" }) {
			MockHttpServletResponse answer = new MockHttpServletResponse();

			String token = this.cookie.loadDeferredToken(request(name, made), answer).get().getToken();

			assertThat(token).hasSize(MADE.length()).isNotEqualToIgnoringCase(MADE);
			assertThat(answer.getHeaders("Set-Cookie")).noneMatch((it) -> it.contains("=" + made + ";"));
		}
	}

	private static MockHttpServletRequest request(String name, String value) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setSecure(true);
		request.setCookies(new Cookie(name, value));
		return request;
	}

}
