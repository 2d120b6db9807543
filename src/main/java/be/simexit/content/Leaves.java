package be.simexit.content;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an entry says, field by field, so that two versions can be compared and merged. A
 * text is one field for each language; a source is one field, and so is a list.
 *
 * @param byPath what each field says, by its path such as "note.en"; what is empty is not
 * there
 */
public record Leaves(Map<String, JsonNode> byPath) {

	private static final Set<String> SOURCE = Set.of("code", "name", "url");

	public Leaves {
		byPath = Map.copyOf(byPath);
	}

	/** What an entry says. */
	public static Leaves of(Content content) {
		Map<String, JsonNode> leaves = new LinkedHashMap<>();
		collect("", ContentJson.tree(content), leaves);
		return new Leaves(leaves);
	}

	/**
	 * What an entry of the history says.
	 * @param json the whole entry as JSON, null where it was on no page
	 * @return its fields, none for null
	 */
	public static Leaves ofEntry(@Nullable String json) {
		Map<String, JsonNode> leaves = new LinkedHashMap<>();
		if (json != null) {
			ContentJson.objects("[" + json + "]").forEach((entry) -> collect("", entry, leaves));
		}
		return new Leaves(leaves);
	}

	/**
	 * Reads fields that were written as JSON.
	 * @param json fields by path
	 * @return the fields
	 * @throws IllegalArgumentException if it is no JSON object
	 */
	public static Leaves read(String json) {
		return readAll("[" + json + "]").get(0);
	}

	/**
	 * Reads several versions that were written as a JSON array.
	 * @param json an array of objects, each with fields by path
	 * @return the versions in the same order
	 * @throws IllegalArgumentException if it is nothing such
	 */
	public static List<Leaves> readAll(String json) {
		return ContentJson.objects(json).stream().map((object) -> {
			Map<String, JsonNode> leaves = new LinkedHashMap<>();
			object.properties().forEach((field) -> leaves.put(field.getKey(), field.getValue()));
			return new Leaves(leaves);
		}).toList();
	}

	/** These fields as JSON, by path. */
	public String write() {
		ObjectNode node = JsonNodeFactory.instance.objectNode();
		this.byPath.keySet().stream().sorted().forEach((path) -> node.set(path, this.byPath.get(path)));
		return node.toString();
	}

	private static void collect(String path, JsonNode node, Map<String, JsonNode> leaves) {
		if (node.isObject() && !isSource(node)) {
			node.properties()
				.forEach((field) -> collect((path.isEmpty() ? "" : path + ".") + field.getKey(), field.getValue(),
						leaves));
		}
		else if (!(node.isArray() && node.isEmpty()) && !node.isNull()) {
			leaves.put(path, node);
		}
	}

	private static boolean isSource(JsonNode node) {
		return node.has("name") && SOURCE.containsAll(node.propertyNames());
	}

	/** What a field says, or empty if nothing. */
	public Optional<JsonNode> at(String path) {
		return Optional.ofNullable(this.byPath.get(path));
	}

	/**
	 * The fields that say something else.
	 * @param other another version
	 * @return their paths in alphabetical order
	 */
	public Set<String> changedIn(Leaves other) {
		Set<String> paths = new LinkedHashSet<>();
		Stream.concat(this.byPath.keySet().stream(), other.byPath.keySet().stream())
			.sorted()
			.filter((path) -> !at(path).equals(other.at(path)))
			.forEach(paths::add);
		return paths;
	}

	/**
	 * This version with some fields as another has them.
	 * @param paths the fields
	 * @param other where they are taken from; what it lacks is taken away
	 * @return a new version
	 */
	public Leaves with(Set<String> paths, Leaves other) {
		Map<String, JsonNode> mixed = new LinkedHashMap<>(this.byPath);
		for (String path : paths) {
			mixed.remove(path);
			other.at(path).ifPresent((said) -> mixed.put(path, said));
		}
		return new Leaves(mixed);
	}

	/** This version under a code. */
	public Leaves coded(String code) {
		Map<String, JsonNode> coded = new LinkedHashMap<>(this.byPath);
		coded.put("code", JsonNodeFactory.instance.stringNode(code));
		return new Leaves(coded);
	}

	/**
	 * The entry that says all this.
	 * @param <T> the shape
	 * @param shape the shape
	 * @return the entry
	 * @throws IllegalArgumentException if the fields do not make one
	 */
	public <T extends Content> T as(Class<T> shape) {
		ObjectNode root = JsonNodeFactory.instance.objectNode();
		this.byPath.forEach((path, said) -> {
			List<String> steps = List.of(path.split("\\."));
			ObjectNode at = root;
			for (String step : steps.subList(0, steps.size() - 1)) {
				at = at.withObjectProperty(step);
			}
			at.set(steps.get(steps.size() - 1), said);
		});
		return ContentJson.read(root, shape);
	}

}
