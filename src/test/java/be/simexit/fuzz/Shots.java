package be.simexit.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import be.simexit.Chance;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Requests by chance, the same ones for the same seed and the same pages: made up, or a
 * form of the page seen last with a field changed.
 */
final class Shots {

	private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "get");

	private static final int LONGEST_QUERY = 4000;

	private final Chance chance;

	private final Values values;

	private final Targets targets;

	private final Heads heads;

	private final Bodies bodies;

	Shots(long seed) {
		this.chance = Chance.of(seed);
		this.values = new Values(this.chance);
		this.targets = new Targets(this.chance, this.values);
		this.heads = new Heads(this.chance);
		this.bodies = new Bodies(this.chance, this.targets);
	}

	Actor one(List<Actor> actors) {
		return this.chance.one(actors);
	}

	/**
	 * The next request.
	 * @param page what the actor saw last, empty for nothing
	 */
	Shot next(int number, Actor actor, String page) {
		this.values.next();
		List<Element> forms = page.isEmpty() ? List.of() : Jsoup.parse(page).select("form[action]");
		if (!forms.isEmpty() && this.chance.oneIn(2)) {
			return form(number, actor, this.chance.one(forms));
		}
		Address address = this.targets.address();
		String method = this.targets.method(address);
		boolean empty = WITHOUT_BODY.contains(method);
		byte[] body = empty ? new byte[0] : this.bodies.body(Values.encoded(actor.token()));
		return new Shot(number, actor.name(), method + " " + this.targets.target(address), headers(actor, empty), body);
	}

	private List<String> headers(Actor actor, boolean empty) {
		List<String> headers = new ArrayList<>(this.heads.some());
		headers.addAll(this.heads.cookies(actor.cookies()));
		if (!empty) {
			headers.add("Content-Type: " + this.bodies.type());
		}
		return headers;
	}

	private Shot form(int number, Actor actor, Element form) {
		String fields = fields(form);
		String path = form.attr("action").replaceAll("[?#].*", "");
		List<String> headers = new ArrayList<>(List.of("Host: localhost", "Accept: text/html"));
		actor.cookies().forEach((name, value) -> headers.add("Cookie: " + name + "=" + value));
		if (!"post".equals(form.attr("method"))) {
			String query = (fields.length() < LONGEST_QUERY) ? "?" + fields : "";
			return new Shot(number, actor.name(), "GET " + path + query, headers, new byte[0]);
		}
		headers.add("Content-Type: " + Bodies.FORM);
		return new Shot(number, actor.name(), "POST " + path, headers, fields.getBytes(StandardCharsets.ISO_8859_1));
	}

	/** What a browser would send, but for up to two values. */
	private String fields(Element form) {
		Map<String, String> fields = new LinkedHashMap<>();
		form.select("input[name], textarea[name], select[name], button[name]")
			.forEach((field) -> fields.put(field.attr("name"), Values.encoded(value(field))));
		List<String> names = fields.keySet().stream().filter((name) -> !"_csrf".equals(name)).toList();
		for (int changes = this.chance.whole(0, 2); changes > 0 && !names.isEmpty(); changes--) {
			fields.put(this.chance.one(names), this.values.field());
		}
		return fields.entrySet()
			.stream()
			.map((field) -> Values.encoded(field.getKey()) + "=" + field.getValue())
			.collect(Collectors.joining("&"));
	}

	private static String value(Element field) {
		return switch (field.tagName()) {
			case "textarea" -> field.wholeText();
			case "select" -> field.select("option").stream().map((it) -> it.attr("value")).reduce("", (a, b) -> b);
			default -> field.attr("value");
		};
	}

}
