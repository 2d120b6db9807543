package be.simexit.fuzz;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import be.simexit.Visitor;
import org.jsoup.Jsoup;

/**
 * Somebody who has a case, is an editor, or neither.
 *
 * @param name what is known of them
 * @param cookies what their browser would send
 * @param token their token against forged requests
 */
record Actor(String name, Map<String, String> cookies, String token) {

	private static final List<String> COOKIES = List.of("case", "csrf", "editor", "shared");

	/** One of each kind, who have just come. */
	static List<Actor> all(int port, String password) {
		LocalDate today = LocalDate.now();
		Map<String, String> told = Map.of("claimOn", today.minusDays(9).toString());
		return List.of(of("nobody", new Visitor(port)), of("beginner", new Visitor(port).walkToChannel()),
				of("walker", new Visitor(port).walkToTheEnd(today)),
				of("complainer", new Visitor(port).walkToTheComplaint("payer", told)),
				of("editor", new Visitor(port).signIn("editor", password)),
				of("editor with a case", new Visitor(port).signIn("editor", password).begin("cancel")));
	}

	private static Actor of(String name, Visitor visitor) {
		Map<String, String> cookies = new LinkedHashMap<>();
		COOKIES.forEach((cookie) -> visitor.cookie(cookie).ifPresent((it) -> cookies.put(cookie, it.getValue())));
		String token = Jsoup.parse(visitor.get("/letter").page()).select("input[name=_csrf]").attr("value");
		if (token.isEmpty()) {
			throw new IllegalStateException(name + " has no token: " + visitor.status() + " " + visitor.text());
		}
		return new Actor(name, cookies, token);
	}

}
