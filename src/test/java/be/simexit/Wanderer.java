package be.simexit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who wanders over the pages of a case: opens any stage, chooses any answer,
 * goes back and sends an old page again.
 */
public final class Wanderer {

	private static final List<String> STAGES = List.of("operator", "details", "channel", "request", "accounts", "sent",
			"bill", "refund", "confirm", "block", "death", "forfeit", "rest", "withdraw", "port", "moved", "goal");

	private static final Map<String, String> TYPED = Map.ofEntries(Map.entry("name", "Voorbeeld Testpersoon"),
			Map.entry("mobileNumber", "0450 00 12 34"), Map.entry("customerNumber", "TEST-1"),
			Map.entry("street", "Voorbeeldstraat 1"), Map.entry("postcode", "9000"), Map.entry("town", "Gent"),
			Map.entry("email", "voorbeeld@example.org"), Map.entry("answerTo", "voorbeeld@example.org"),
			Map.entry("birthDate", "1990-01-02"), Map.entry("billAmount", "12,50"), Map.entry("deceased.name", "Ander"),
			Map.entry("operator", "orange"));

	private final Visitor visitor;

	private final Random chance;

	private final LocalDate today;

	private final List<String> seen = new ArrayList<>();

	public Wanderer(Visitor visitor, Random chance, LocalDate today) {
		this.visitor = visitor;
		this.chance = chance;
		this.today = today;
	}

	/**
	 * Opens a stage, or a page seen earlier, and sends its form.
	 * @return what was sent and where, for the message of a failing test
	 */
	public String wander() {
		if (!this.seen.isEmpty() && this.chance.nextInt(8) == 0) {
			this.visitor.show(one(this.seen));
		}
		else {
			this.visitor.get("/journey/" + one(STAGES));
			this.seen.add(this.visitor.page());
		}
		Document page = Jsoup.parse(this.visitor.page());
		Element form = page.selectFirst("form#stage-form");
		if (form == null) {
			return "no form on " + page.title();
		}
		Map<String, String> answers = answers(form);
		this.visitor.submit(form.attr("action"), answers);
		return form.attr("action") + " " + answers;
	}

	private Map<String, String> answers(Element form) {
		Map<String, String> answers = new LinkedHashMap<>();
		Map<String, List<Element>> fields = form.select("input[name]:not([type=hidden]), select[name], textarea[name]")
			.stream()
			.collect(Collectors.groupingBy((field) -> field.attr("name"), LinkedHashMap::new, Collectors.toList()));
		fields.forEach((name, all) -> {
			String answer = answer(name, all);
			if (answer != null) {
				answers.put(name, answer);
			}
		});
		return answers;
	}

	private @Nullable String answer(String name, List<Element> fields) {
		Element field = one(fields);
		return switch (field.attr("type")) {
			case "radio" -> (this.chance.nextInt(6) == 0) ? null : field.attr("value");
			case "checkbox" -> (this.chance.nextInt(6) == 0) ? field.attr("value") : null;
			default -> typed(name, field);
		};
	}

	private @Nullable String typed(String name, Element field) {
		LocalDate day = this.today.plusDays((name.startsWith("end") || name.startsWith("leaving"))
				? 1L + this.chance.nextInt(40) : -this.chance.nextInt(20));
		boolean blank = this.chance.nextInt(5) == 0;
		if (name.endsWith(".day")) {
			return String.valueOf(day.getDayOfMonth());
		}
		if (name.endsWith(".month")) {
			return String.valueOf(day.getMonthValue());
		}
		if (name.endsWith(".year")) {
			return String.valueOf(day.getYear());
		}
		return blank ? "" : TYPED.getOrDefault(name, field.attr("value"));
	}

	private <T> T one(List<T> all) {
		return all.get(this.chance.nextInt(all.size()));
	}

}
