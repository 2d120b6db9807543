package be.simexit.casefile;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The cookie that holds the secret of the case on this computer.
 */
@Component
public class CaseCookie {

	private static final String NAME = "case";

	private final CaseSettings settings;

	CaseCookie(CaseSettings settings) {
		this.settings = settings;
	}

	/**
	 * Reads the secret.
	 * @param request the request
	 * @return the secret, or empty if there is none or it is none
	 */
	public Optional<Secret> read(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, NAME);
		return (cookie != null) ? Secret.parse(cookie.getValue()) : Optional.empty();
	}

	/**
	 * Keeps the secret on this computer for as long as an unused case lives.
	 * @param secret the secret
	 * @param request the request, which tells whether the connection is encrypted
	 * @param response the response
	 */
	public void write(Secret secret, HttpServletRequest request, HttpServletResponse response) {
		add(secret.written(), Duration.ofDays(this.settings.unusedDays()), request, response);
	}

	/**
	 * Removes the secret from this computer.
	 * @param request the request
	 * @param response the response
	 */
	public void clear(HttpServletRequest request, HttpServletResponse response) {
		add("", Duration.ZERO, request, response);
	}

	private static void add(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
		ResponseCookie cookie = ResponseCookie.from(NAME, value)
			.httpOnly(true)
			.sameSite("Lax")
			.secure(request.isSecure())
			.path("/")
			.maxAge(age)
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

}
