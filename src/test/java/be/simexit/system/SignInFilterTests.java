package be.simexit.system;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.NullRememberMeServices;
import org.springframework.security.web.authentication.RememberMeServices;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Without the database nobody gets in, and nobody is told that they are signed out.
 */
class SignInFilterTests {

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	private final MockFilterChain chain = new MockFilterChain();

	@AfterEach
	void forget() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void aDatabaseThatDoesNotAnswerIsSaidAndStopsTheRequest() throws Exception {
		RememberMeServices away = new NullRememberMeServices() {

			@Override
			public Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
				throw new DataAccessResourceFailureException("away");
			}

		};

		new SignInFilter(away).doFilter(new MockHttpServletRequest(), this.response, this.chain);

		assertThat(this.response.getForwardedUrl()).isEqualTo("/unavailable");
		assertThat(this.chain.getRequest()).isNull();
	}

	@Test
	void whoIsNotSignedInGoesOnUnknown() throws Exception {
		new SignInFilter(new NullRememberMeServices()).doFilter(new MockHttpServletRequest(), this.response,
				this.chain);

		assertThat(this.chain.getRequest()).isNotNull();
		assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
	}

}
