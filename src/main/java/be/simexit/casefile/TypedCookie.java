package be.simexit.casefile;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import be.simexit.system.SiteCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.core.JacksonException;

import org.springframework.stereotype.Component;

/**
 * Keeps what was typed into a form that has to be shown again: sealed under the secret of
 * the case, on this computer only, for half an hour. So an error leads to an address of
 * its own, and Back never asks to send a form again. The quick letter has cookies of its
 * own: nobody loses it by walking on in another tab.
 */
@Component
public class TypedCookie {

	/** The page of the quick letter, which needs no case. */
	public static final String LETTER = "letter";

	private static final SiteCookie KEY = new SiteCookie("typed-key");

	/** Browsers take about 4,096 signs in one cookie. */
	private static final int SIGNS = 3800;

	private static final List<SiteCookie> OF_STAGES = List.of(new SiteCookie("typed0"), new SiteCookie("typed1"),
			new SiteCookie("typed2"));

	private static final List<SiteCookie> OF_LETTER = List.of(new SiteCookie("letter0"), new SiteCookie("letter1"),
			new SiteCookie("letter2"));

	private static final int LONGEST_VALUE = 2000;

	private static final Duration KEPT = Duration.ofMinutes(30);

	/**
	 * The secret of somebody who has no case: it lives on this computer only.
	 * @param request the request
	 * @return the secret, or empty if nothing was kept lately
	 */
	public Optional<Secret> key(HttpServletRequest request) {
		return KEY.read(request).flatMap(Secret::parse);
	}

	/**
	 * Gives somebody who has no case a secret to keep things under.
	 * @param request the request
	 * @param response where it goes
	 * @return the secret that is there, else a fresh one
	 */
	public Secret requireKey(HttpServletRequest request, HttpServletResponse response) {
		Secret secret = key(request).orElseGet(Secret::fresh);
		KEY.write(secret.written(), KEPT, request, response);
		return secret;
	}

	/**
	 * Keeps what was typed.
	 * @param secret what it is sealed under
	 * @param page the page it belongs to
	 * @param typed the values of each field; too long ones are cut, and if all are too
	 * much together, the longest are left out
	 * @param request the request
	 * @param response the response
	 */
	public void keep(Secret secret, String page, Map<String, List<String>> typed, HttpServletRequest request,
			HttpServletResponse response) {
		Map<String, List<String>> kept = new LinkedHashMap<>();
		typed.forEach((field, values) -> kept.put(field, values.stream().map(TypedCookie::cut).toList()));
		List<SiteCookie> pieces = pieces(page);
		String sealed = sealed(secret, page, kept);
		while (sealed.length() > SIGNS * pieces.size()) {
			kept.entrySet()
				.stream()
				.max(Comparator.comparing((field) -> String.join("", field.getValue()).length()))
				.map(Map.Entry::getKey)
				.ifPresent(kept::remove);
			sealed = sealed(secret, page, kept);
		}
		for (int piece = 0; piece < pieces.size(); piece++) {
			int from = Math.min(piece * SIGNS, sealed.length());
			String part = sealed.substring(from, Math.min(from + SIGNS, sealed.length()));
			pieces.get(piece).write(part, part.isEmpty() ? Duration.ZERO : KEPT, request, response);
		}
	}

	private static String cut(String value) {
		return value.substring(0, Math.min(value.length(), LONGEST_VALUE));
	}

	private static String sealed(Secret secret, String page, Map<String, List<String>> typed) {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(Seal.close(secret, use(page), TypedPack.pack(typed)));
	}

	/**
	 * Reads what was typed.
	 * @param secret what it is sealed under
	 * @param page the page it belongs to
	 * @param request the request
	 * @return the values of each field, empty if nothing is kept for that page under that
	 * secret
	 */
	public Map<String, List<String>> read(Secret secret, String page, HttpServletRequest request) {
		String own = joined(pieces(page), request);
		// A letter that was begun before it had cookies of its own.
		String sealed = (own.isEmpty() && LETTER.equals(page)) ? joined(OF_STAGES, request) : own;
		if (sealed.isEmpty()) {
			return Map.of();
		}
		try {
			return TypedPack.unpack(Seal.open(secret, use(page), Base64.getUrlDecoder().decode(sealed)));
		}
		catch (DamagedCaseException | JacksonException | UncheckedIOException | IllegalArgumentException ex) {
			return Map.of();
		}
	}

	private static String joined(List<SiteCookie> pieces, HttpServletRequest request) {
		return pieces.stream().map((piece) -> piece.read(request).orElse("")).collect(Collectors.joining());
	}

	/**
	 * Forgets what was typed into a page.
	 * @param page the page; all stages are one
	 * @param request the request
	 * @param response the response
	 */
	public void clear(String page, HttpServletRequest request, HttpServletResponse response) {
		List<SiteCookie> cookies = new ArrayList<>(pieces(page));
		if (LETTER.equals(page)) {
			cookies.add(KEY);
		}
		for (SiteCookie cookie : cookies) {
			if (cookie.read(request).isPresent()) {
				cookie.write("", Duration.ZERO, request, response);
			}
		}
	}

	/**
	 * Forgets everything that was typed on this computer.
	 * @param request the request
	 * @param response the response
	 */
	void clearAll(HttpServletRequest request, HttpServletResponse response) {
		clear(LETTER, request, response);
		clear("", request, response);
	}

	private static List<SiteCookie> pieces(String page) {
		return LETTER.equals(page) ? OF_LETTER : OF_STAGES;
	}

	private static String use(String page) {
		return "typed into " + page;
	}

}
