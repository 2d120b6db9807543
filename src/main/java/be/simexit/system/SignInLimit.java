package be.simexit.system;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets nobody guess an editor's password: so many tries in a quarter of an hour, right or
 * wrong, from one address, and for one name from anywhere. A browser on which the editor
 * has signed in before has its own count, whatever strangers try.
 */
class SignInLimit extends OncePerRequestFilter {

	/** As the filter behind it reads the path: also where it is written with escapes. */
	private static final RequestMatcher LOGIN = PathPatternRequestMatcher.withDefaults()
		.matcher(HttpMethod.POST, "/admin/login");

	private static final int LONGEST_NAME = 100;

	private final RateLimits limits;

	private final KnownBrowsers known;

	SignInLimit(RateLimits limits, KnownBrowsers known) {
		this.limits = limits;
		this.known = known;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (LOGIN.matches(request) && !take(request)) {
			response.sendRedirect(request.getContextPath() + "/admin/login?wait");
			return;
		}
		chain.doFilter(request, response);
	}

	private boolean take(HttpServletRequest request) {
		String name = name(request);
		return this.known.find(request, name)
			.map((browser) -> this.limits.take(Limit.SIGN_INS_OF_BROWSER, browser))
			.orElseGet(
					() -> this.limits.take(Limit.SIGN_INS, request) && this.limits.take(Limit.SIGN_INS_OF_NAME, name));
	}

	/**
	 * Longer names are nobody's, and would fill the memory. Spaces around a name and its
	 * case make no other one.
	 */
	private static String name(HttpServletRequest request) {
		String typed = Objects.requireNonNullElse(request.getParameter("username"), "")
			.strip()
			.toLowerCase(Locale.ROOT);
		return typed.substring(0, Math.min(typed.length(), LONGEST_NAME));
	}

}
