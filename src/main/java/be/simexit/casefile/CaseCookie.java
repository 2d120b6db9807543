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

	private static final String SHARED = "shared";

	/** A cookie without an age goes when the browser closes. */
	private static final Duration WHILE_OPEN = Duration.ofSeconds(-1);

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
	 * Keeps the secret on this computer for as long as an unused case lives; on a shared
	 * one until the browser closes.
	 * @param secret the secret
	 * @param request the request, which tells whether the connection is encrypted
	 * @param response the response
	 */
	public void write(Secret secret, HttpServletRequest request, HttpServletResponse response) {
		boolean shared = isShared(request) || request.getParameter(SHARED) != null;
		Duration lives = shared ? WHILE_OPEN : Duration.ofDays(this.settings.unusedDays());
		add(NAME, secret.written(), lives, request, response);
		if (shared) {
			add(SHARED, "yes", WHILE_OPEN, request, response);
		}
	}

	/**
	 * Whether other people use this computer too, as far as somebody said so.
	 * @param request the request
	 * @return true if it was said since the browser was opened
	 */
	public boolean isShared(HttpServletRequest request) {
		return WebUtils.getCookie(request, SHARED) != null;
	}

	/**
	 * Removes the secret from this computer.
	 * @param request the request
	 * @param response the response
	 */
	public void clear(HttpServletRequest request, HttpServletResponse response) {
		add(NAME, "", Duration.ZERO, request, response);
	}

	private static void add(String name, String value, Duration age, HttpServletRequest request,
			HttpServletResponse response) {
		ResponseCookie cookie = ResponseCookie.from(name, value)
			.httpOnly(true)
			.sameSite("Lax")
			.secure(request.isSecure())
			.path("/")
			.maxAge(age)
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

}
