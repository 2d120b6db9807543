package be.simexit.system;

import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DeferredCsrfToken;

/**
 * Keeps the token against forged requests in a cookie named as {@link SiteCookie} names
 * them, so any node can check it and no other host can plant it.
 */
class CsrfCookie implements CsrfTokenRepository {

	private static final String NAME = "csrf";

	/** A UUID, as Spring makes tokens. */
	private static final Pattern MADE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private final CsrfTokenRepository plain = repository(NAME);

	private final CsrfTokenRepository encrypted = repository(SiteCookie.HOST + NAME);

	private final SiteCookie cookie = new SiteCookie(NAME);

	private static CsrfTokenRepository repository(String name) {
		CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
		tokens.setCookieName(name);
		tokens.setCookiePath("/");
		tokens.setCookieCustomizer((cookie) -> cookie.sameSite("Lax"));
		return tokens;
	}

	@Override
	public CsrfToken generateToken(HttpServletRequest request) {
		return tokens(request).generateToken(request);
	}

	@Override
	public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
		tokens(request).saveToken(token, request, response);
	}

	/** What no node has made is no token, and may not fit a cookie that is set anew. */
	@Override
	public @Nullable CsrfToken loadToken(HttpServletRequest request) {
		CsrfToken token = (this.cookie.isOld(request) ? this.plain : tokens(request)).loadToken(request);
		return (token != null && MADE.matcher(token.getToken()).matches()) ? token : null;
	}

	/** A form that was open before names had a beginning is still taken. */
	@Override
	public DeferredCsrfToken loadDeferredToken(HttpServletRequest request, HttpServletResponse response) {
		CsrfToken token = loadToken(request);
		if (token != null && this.cookie.isOld(request)) {
			saveToken(token, request, response);
		}
		return CsrfTokenRepository.super.loadDeferredToken(request, response);
	}

	private CsrfTokenRepository tokens(HttpServletRequest request) {
		return request.isSecure() ? this.encrypted : this.plain;
	}

}
