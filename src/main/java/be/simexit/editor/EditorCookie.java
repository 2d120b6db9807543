package be.simexit.editor;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * A cookie for the editors' pages that holds a token.
 *
 * @param name its name
 * @param sameSite "Lax" if a link from elsewhere brings it along, else "Strict"
 */
record EditorCookie(String name, String sameSite) {

	/** The token that a request brings, or empty if there is none or it is none. */
	Optional<EditorToken> read(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, this.name);
		return EditorToken.parse((cookie != null) ? cookie.getValue() : null);
	}

	/** Hands a token out for so long. */
	void write(EditorToken token, Duration lives, HttpServletRequest request, HttpServletResponse response) {
		add(token.written(), lives, request, response);
	}

	/** Takes the token back from the browser. */
	void remove(HttpServletRequest request, HttpServletResponse response) {
		add("", Duration.ZERO, request, response);
	}

	private void add(String value, Duration lives, HttpServletRequest request, HttpServletResponse response) {
		ResponseCookie cookie = ResponseCookie.from(this.name, value)
			.httpOnly(true)
			.sameSite(this.sameSite)
			.secure(request.isSecure())
			.path(request.getContextPath() + "/admin")
			.maxAge(lives)
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

}
