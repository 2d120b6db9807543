package be.simexit.system;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * A cookie for all pages of this site. Over an encrypted connection its name begins with
 * "__Host-", so that browsers take it from this host only; without one browsers would
 * refuse that name.
 */
public final class SiteCookie {

	static final String HOST = "__Host-";

	private final String name;

	/**
	 * A cookie.
	 * @param name its name without the beginning
	 */
	public SiteCookie(String name) {
		this.name = name;
	}

	/**
	 * Reads the cookie; one that was set before names had a beginning still counts.
	 * @param request the request
	 * @return its value, or empty if there is none
	 */
	public Optional<String> read(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, name(request));
		return Optional.ofNullable((cookie != null) ? cookie : WebUtils.getCookie(request, this.name))
			.map(Cookie::getValue);
	}

	/**
	 * Whether the cookie was set before names had a beginning, and is to be set anew.
	 * @param request the request
	 * @return true if only the old one is there and the connection is encrypted
	 */
	public boolean isOld(HttpServletRequest request) {
		return WebUtils.getCookie(request, name(request)) == null && WebUtils.getCookie(request, this.name) != null;
	}

	/**
	 * Sets the cookie, or removes it.
	 * @param value its value
	 * @param age how long it lives; zero removes it, less than zero: until the browser
	 * closes
	 * @param request the request, which tells whether the connection is encrypted
	 * @param response the response
	 */
	public void write(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
		add(name(request), value, age, request, response);
		if (request.isSecure() && WebUtils.getCookie(request, this.name) != null) {
			add(this.name, "", Duration.ZERO, request, response);
		}
	}

	private String name(HttpServletRequest request) {
		return request.isSecure() ? HOST + this.name : this.name;
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
