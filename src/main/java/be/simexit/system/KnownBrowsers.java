package be.simexit.system;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The browsers on which somebody has signed in before. Their tries are counted apart from
 * those of strangers, who could otherwise lock an editor out by trying wrong passwords.
 */
public interface KnownBrowsers {

	/**
	 * Finds the browser that a request comes from.
	 * @param request the request
	 * @param name the name somebody would sign in with, in capitals or not
	 * @return what the browser's tries are counted under, of 64 signs; empty if nobody
	 * has signed in there with that name
	 */
	Optional<String> find(HttpServletRequest request, String name);

}
