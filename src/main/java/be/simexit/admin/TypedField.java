package be.simexit.admin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import be.simexit.form.TypedLine;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Between what a field of an entry says and what stands in the inputs of a form.
 */
final class TypedField {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private static final String BAR = " | ";

	private TypedField() {
	}

	/** What stands in the input of a field that is no source. */
	static String shown(FieldSpec field, JsonNode said) {
		if (!said.isArray()) {
			return said.asString();
		}
		return said.valueStream()
			.map((element) -> element.isObject() ? source(element) : element.asString())
			.collect(Collectors.joining((field.type() == FieldSpec.Type.CHOICES) ? "," : "\n"));
	}

	private static String source(JsonNode source) {
		String url = text(source, "url");
		return text(source, "name") + (url.isEmpty() ? "" : BAR + url);
	}

	/** A part of a source, empty if it is not there. */
	static String text(JsonNode source, String part) {
		return source.path(part).asString("");
	}

	/**
	 * What a field says, typed as it was.
	 * @return the value, null for nothing
	 */
	static @Nullable JsonNode read(FieldSpec field, @Nullable String typed) {
		return switch (field.type()) {
			case LINE, DATE, CHOICE -> string(TypedLine.of(typed));
			case AREA, TEXT -> string(area(typed));
			case LIST -> array(lines(typed));
			case CHOICES -> array(chosen(field, typed));
			case SOURCE -> null;
			case SOURCES -> sources(typed);
		};
	}

	private static @Nullable String area(@Nullable String typed) {
		String text = Objects.requireNonNullElse(typed, "").replace("\r\n", "\n").strip();
		return text.isEmpty() ? null : text;
	}

	private static List<String> lines(@Nullable String typed) {
		return Objects.requireNonNullElse(typed, "").lines().map(String::strip).filter((it) -> !it.isEmpty()).toList();
	}

	private static List<String> chosen(FieldSpec field, @Nullable String typed) {
		List<String> codes = Arrays.asList(Objects.requireNonNullElse(typed, "").split(","));
		return field.options().stream().filter(codes::contains).toList();
	}

	private static @Nullable JsonNode string(@Nullable String text) {
		return (text != null) ? NODES.stringNode(text) : null;
	}

	private static @Nullable JsonNode array(List<String> texts) {
		ArrayNode array = NODES.arrayNode();
		texts.forEach(array::add);
		return texts.isEmpty() ? null : array;
	}

	private static @Nullable JsonNode sources(@Nullable String typed) {
		List<JsonNode> sources = new ArrayList<>();
		for (String line : lines(typed)) {
			int bar = line.lastIndexOf("|");
			boolean parted = bar > 0;
			sources.add(source(parted ? line.substring(0, bar) : line, parted ? line.substring(bar + 1) : null));
		}
		return sources.isEmpty() ? null : NODES.arrayNode().addAll(sources);
	}

	/**
	 * A source as it was typed.
	 * @return the source; its name is empty if none was typed
	 */
	static ObjectNode source(@Nullable String name, @Nullable String url) {
		ObjectNode source = NODES.objectNode();
		source.put("name", Objects.requireNonNullElse(TypedLine.of(name), ""));
		String address = TypedLine.of(url);
		if (address != null) {
			source.put("url", address);
		}
		return source;
	}

}
