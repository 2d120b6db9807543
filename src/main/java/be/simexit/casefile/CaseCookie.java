package be.simexit.casefile;

import java.time.Duration;
import java.util.Optional;

import be.simexit.system.SiteCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

/**
 * The cookie that holds the secret of the case on this computer.
 */
@Component
public class CaseCookie {

	private static final SiteCookie CASE = new SiteCookie("case");

	private static final SiteCookie SHARED = new SiteCookie("shared");

	private static final String SAYS_SHARED = "shared";

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
		return CASE.read(request).flatMap(Secret::parse);
	}

	/**
	 * Keeps the secret on this computer for as long as an unused case lives; on a shared
	 * one until the browser closes.
	 * @param secret the secret
	 * @param request the request, which tells whether the connection is encrypted
	 * @param response the response
	 */
	public void write(Secret secret, HttpServletRequest request, HttpServletResponse response) {
		write(secret, isShared(request) || request.getParameter(SAYS_SHARED) != null, request, response);
	}

	private void write(Secret secret, boolean shared, HttpServletRequest request, HttpServletResponse response) {
		Duration lives = shared ? WHILE_OPEN : Duration.ofDays(this.settings.unusedDays());
		CASE.write(secret.written(), lives, request, response);
		if (shared) {
			SHARED.write("yes", WHILE_OPEN, request, response);
		}
	}

	/**
	 * Whether other people use this computer too, as far as somebody said so.
	 * @param request the request
	 * @return true if it was said since the browser was opened
	 */
	public boolean isShared(HttpServletRequest request) {
		return SHARED.read(request).isPresent();
	}

	/**
	 * Removes the secret from this computer.
	 * @param request the request
	 * @param response the response
	 */
	public void clear(HttpServletRequest request, HttpServletResponse response) {
		CASE.write("", Duration.ZERO, request, response);
	}

	/**
	 * Sets a cookie anew that has the name of earlier versions; also on the page that
	 * says that the parameters cannot be read.
	 */
	void renew(HttpServletRequest request, HttpServletResponse response) {
		if (CASE.isOld(request)) {
			prolong(request, response);
		}
	}

	/** Lets the secret stay as long as the case does if nobody uses it again. */
	void prolong(HttpServletRequest request, HttpServletResponse response) {
		read(request).ifPresent((secret) -> write(secret, isShared(request), request, response));
	}

}
