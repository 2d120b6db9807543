package be.simexit.admin;

import java.util.HashMap;
import java.util.Map;

import be.simexit.Visitor;
import be.simexit.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The main form of a page of the desk, as a browser would send it.
 */
public final class StageForm {

	private StageForm() {
	}

	/**
	 * What the form on the page says.
	 */
	static Map<String, String> fields(Visitor editor) {
		Document page = Jsoup.parse(editor.page());
		Map<String, String> fields = new HashMap<>();
		for (Element input : page.select("#stage-form input[type=text], #stage-form textarea, #stage-form select")) {
			fields.put(input.attr("name"), value(input));
		}
		page.select("#stage-form input[type=checkbox][checked]")
			.forEach((box) -> fields.merge(box.attr("name"), box.attr("value"), (one, other) -> one + "," + other));
		page.select("#stage-form input[type=hidden]:not([name=_csrf])")
			.forEach((it) -> fields.put(it.attr("name"), it.attr("value")));
		return fields;
	}

	static String value(Element input) {
		return switch (input.tagName()) {
			case "textarea" -> input.wholeText().replaceFirst("^\n", "");
			case "select" -> input.select("option[selected]").attr("value");
			default -> input.attr("value");
		};
	}

	/**
	 * Opens a form, changes some inputs and saves.
	 */
	public static void save(Visitor editor, String path, Map<String, String> changed) {
		editor.get(path);
		Map<String, String> fields = fields(editor);
		fields.putAll(changed);
		editor.submit(path, inEveryLanguage(fields));
	}

	/**
	 * Texts that are complete.
	 * @param fields fields of the form
	 * @return the same, where what is said in English is said in every language that says
	 * nothing
	 */
	static Map<String, String> inEveryLanguage(Map<String, String> fields) {
		Map<String, String> all = new HashMap<>(fields);
		fields.forEach((path, text) -> {
			if (path.endsWith(".en")) {
				String field = path.substring(0, path.length() - 2);
				Language.offered()
					.forEach((language) -> all.merge(field + language.code(), text,
							(said, english) -> said.isBlank() ? english : said));
			}
		});
		return all;
	}

}
