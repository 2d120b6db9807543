package be.simexit.chaos;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What the form of a stage's page says.
 */
final class FilledForm {

	private final Map<String, String> fields = new HashMap<>();

	FilledForm(String page) {
		Element form = Jsoup.parse(page).selectFirst("form#stage-form");
		if (form != null) {
			form.select("input[name]:not([type=radio]), input[checked]")
				.forEach((input) -> this.fields.put(input.attr("name"), plain(input.attr("value"))));
			form.select("select")
				.forEach((select) -> this.fields.put(select.attr("name"),
						plain(select.select("option[selected]").attr("value"))));
		}
	}

	/** The fields that do not say what was typed, however it is spaced. */
	List<String> missing(Map<String, String> typed) {
		return typed.entrySet()
			.stream()
			.filter((field) -> !plain(field.getValue()).equals(this.fields.get(field.getKey())))
			.map(Map.Entry::getKey)
			.sorted()
			.toList();
	}

	private static String plain(String text) {
		return text.replaceAll("[\\s\u00a0]", "");
	}

}
