package be.simexit.system;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * A form that could not be taken in, with what was typed, to be sent again. Values that
 * came from another site are not offered for sending, and passwords never.
 *
 * @param target where the form goes, within this site
 * @param values the values of each field; empty if there is nothing to send again
 */
record KeptForm(String target, Map<String, List<String>> values) {

	private static final String PASSWORD = "password";

	/** The form of a request, also of one that was handed on to another page here. */
	static KeptForm of(HttpServletRequest request) {
		Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
		String target = ((forwarded != null) ? forwarded.toString() : request.getRequestURI());
		Map<String, List<String>> values = new TreeMap<>();
		if (isFromHere(request)) {
			request.getParameterMap()
				.forEach((name, typed) -> values.put(name,
						Arrays.stream(typed).map((value) -> Objects.requireNonNullElse(value, "")).toList()));
			values.remove("_csrf");
			values.keySet().removeIf(KeptForm::isPassword);
		}
		return new KeptForm(withinSite(target), values);
	}

	/** Two slashes at the beginning would lead to another host. */
	private static String withinSite(String path) {
		return path.replaceFirst("^[/\\\\]*", "/");
	}

	private static boolean isPassword(String name) {
		return name.toLowerCase(Locale.ROOT).contains(PASSWORD);
	}

	/** A form that asked for a password is not whole without it. */
	static boolean hasPassword(HttpServletRequest request) {
		return request.getParameterMap().keySet().stream().anyMatch(KeptForm::isPassword);
	}

	/**
	 * Browsers say where a form comes from; text browsers say nothing and send no forms
	 * of others.
	 */
	private static boolean isFromHere(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		if (site != null) {
			return "same-origin".equals(site);
		}
		String origin = request.getHeader("Origin");
		String own = UriComponentsBuilder.fromUriString(request.getRequestURL().toString())
			.replacePath(null)
			.toUriString();
		return origin == null || origin.equals(own);
	}

}
