package be.simexit.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.snakeyaml.engine.v2.scanner.StreamReader;
import tools.jackson.databind.JsonNode;

/**
 * Newly written YAML in the style of the data files: words in double quotes, codes plain,
 * short texts side by side on one line.
 */
final class FreshYaml {

	private static final int WIDTH = 120;

	private static final int LEVEL = 2;

	private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]*");

	private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

	/** Words that one version of YAML or another does not read as text. */
	private static final Set<String> NO_TEXT = Set.of("yes", "no", "on", "off", "true", "false", "null", "y", "n");

	private static final Map<Integer, String> ESCAPES = Map.of((int) '"', "\\\"", (int) '\\', "\\\\", (int) '\n', "\\n",
			(int) '\r', "\\r", (int) '\t', "\\t", 0x85, "\\N", 0x2028, "\\L", 0x2029, "\\P", 0xfeff, "\\uFEFF");

	private FreshYaml() {
	}

	/** A whole file without its last line break. */
	static String document(JsonNode content) {
		return content.isEmpty() ? inline(content) : block(content, 0);
	}

	/** A pair without the margin of its first line. */
	static String pair(String key, JsonNode value, int margin) {
		String name = (KEY.matcher(key).matches() && !isNoText(key)) ? key : quoted(key);
		return name + ":" + value(value, margin, margin + name.length() + 1);
	}

	/**
	 * What follows the colon of a pair or the dash of an entry.
	 * @param value the value
	 * @param margin signs before the pair
	 * @param used signs before the value on its line
	 */
	static String value(JsonNode value, int margin, int used) {
		return onOneLine(value, used + 1) ? " " + inline(value) : "\n" + block(value, margin + LEVEL);
	}

	/** An entry of a list without the margin of its dash. */
	static String item(JsonNode item, int margin) {
		return (item.isObject() && !item.isEmpty()) ? "- " + block(item, margin + LEVEL).stripLeading()
				: "-" + value(item, margin, margin + 1);
	}

	private static String block(JsonNode content, int margin) {
		String indent = " ".repeat(margin);
		if (content.isObject()) {
			return content.properties()
				.stream()
				.map((pair) -> indent + pair(pair.getKey(), pair.getValue(), margin))
				.collect(Collectors.joining("\n"));
		}
		return content.values().stream().map((item) -> indent + item(item, margin)).collect(Collectors.joining("\n"));
	}

	private static boolean onOneLine(JsonNode value, int used) {
		if (value.isObject() && !value.isEmpty()) {
			return value.values().stream().allMatch((part) -> !part.isObject() && onOneLine(part, used))
					&& used + signs(inline(value)) <= WIDTH;
		}
		return value.values().stream().noneMatch(JsonNode::isContainer);
	}

	private static String inline(JsonNode value) {
		if (value.isObject()) {
			return value.properties()
				.stream()
				.map((pair) -> pair(pair.getKey(), pair.getValue(), 0))
				.collect(Collectors.joining(", ", "{", "}"));
		}
		if (value.isArray()) {
			return value.values().stream().map(FreshYaml::inline).collect(Collectors.joining(", ", "[", "]"));
		}
		return value.isString() ? text(value.stringValue()) : value.toString();
	}

	private static String text(String text) {
		return (CODE.matcher(text).matches() && !isNoText(text)) ? text : quoted(text);
	}

	private static boolean isNoText(String word) {
		return NO_TEXT.contains(word.toLowerCase(Locale.ROOT));
	}

	private static String quoted(String text) {
		return text.codePoints().mapToObj(FreshYaml::escaped).collect(Collectors.joining("", "\"", "\""));
	}

	private static String escaped(int sign) {
		String escape = ESCAPES.get(sign);
		if (escape != null) {
			return escape;
		}
		return StreamReader.isPrintable(sign) ? Character.toString(sign)
				: String.format(Locale.ROOT, (sign > 0xffff) ? "\\U%08X" : "\\u%04X", sign);
	}

	private static int signs(String text) {
		return text.codePointCount(0, text.length());
	}

}
