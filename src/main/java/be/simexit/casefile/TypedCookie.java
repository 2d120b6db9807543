package be.simexit.casefile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import be.simexit.system.SiteCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Keeps what was typed into a form that has to be shown again: sealed under the secret of
 * the case, on this computer only, for half an hour. So an error leads to an address of
 * its own, and Back never asks to send a form again.
 */
@Component
public class TypedCookie {

	private static final SiteCookie KEY = new SiteCookie("typed-key");

	/** Browsers take about 4,096 signs in one cookie. */
	private static final int SIGNS = 3800;

	private static final List<SiteCookie> PIECES = List.of(new SiteCookie("typed0"), new SiteCookie("typed1"),
			new SiteCookie("typed2"));

	private static final int LONGEST_VALUE = 2000;

	private static final Duration KEPT = Duration.ofMinutes(30);

	private static final JsonMapper JSON = JsonMapper.shared();

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
		String sealed = sealed(secret, page, kept);
		while (sealed.length() > SIGNS * PIECES.size()) {
			kept.entrySet()
				.stream()
				.max(Comparator.comparing((field) -> String.join("", field.getValue()).length()))
				.map(Map.Entry::getKey)
				.ifPresent(kept::remove);
			sealed = sealed(secret, page, kept);
		}
		for (int piece = 0; piece < PIECES.size(); piece++) {
			int from = Math.min(piece * SIGNS, sealed.length());
			String part = sealed.substring(from, Math.min(from + SIGNS, sealed.length()));
			PIECES.get(piece).write(part, part.isEmpty() ? Duration.ZERO : KEPT, request, response);
		}
	}

	private static String cut(String value) {
		return value.substring(0, Math.min(value.length(), LONGEST_VALUE));
	}

	private static String sealed(Secret secret, String page, Map<String, List<String>> typed) {
		byte[] packed = pack(JSON.writeValueAsBytes(typed));
		return Base64.getUrlEncoder().withoutPadding().encodeToString(Seal.close(secret, use(page), packed));
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
		StringBuilder sealed = new StringBuilder();
		PIECES.forEach((piece) -> sealed.append(piece.read(request).orElse("")));
		if (sealed.isEmpty()) {
			return Map.of();
		}
		try {
			byte[] opened = Seal.open(secret, use(page), Base64.getUrlDecoder().decode(sealed.toString()));
			return JSON.readValue(unpack(opened), new TypeReference<Map<String, List<String>>>() {
			});
		}
		catch (DamagedCaseException | JacksonException | UncheckedIOException | IllegalArgumentException ex) {
			return Map.of();
		}
	}

	/**
	 * Forgets what was typed.
	 * @param request the request
	 * @param response the response
	 */
	public void clear(HttpServletRequest request, HttpServletResponse response) {
		for (SiteCookie piece : PIECES) {
			if (piece.read(request).isPresent()) {
				piece.write("", Duration.ZERO, request, response);
			}
		}
		if (KEY.read(request).isPresent()) {
			KEY.write("", Duration.ZERO, request, response);
		}
	}

	private static String use(String page) {
		return "typed into " + page;
	}

	private static byte[] pack(byte[] plain) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
			out.write(plain);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return packed.toByteArray();
	}

	private static byte[] unpack(byte[] packed) {
		try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
