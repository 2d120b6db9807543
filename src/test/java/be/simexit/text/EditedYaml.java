package be.simexit.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import be.simexit.Chance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A data file that is edited by chance, one edit after the other; each may touch the
 * lines of its own entry only.
 */
final class EditedYaml {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private List<String> lines;

	/** For each line whether it stands there from the beginning. */
	private List<Boolean> old;

	private JsonNode tree;

	private int edits;

	EditedYaml(String text) {
		this.lines = lines(text);
		this.old = Collections.nCopies(this.lines.size(), true);
		this.tree = WrittenYaml.of(text).tree();
	}

	JsonNode tree() {
		return this.tree;
	}

	/** The lines that no edit touched. */
	List<String> untouched() {
		List<String> untouched = new ArrayList<>();
		for (int index = 0; index < this.lines.size(); index++) {
			if (this.old.get(index)) {
				untouched.add(this.lines.get(index));
			}
		}
		return untouched;
	}

	/** One edit somewhere. */
	void edit(Chance chance) {
		List<List<Object>> paths = new ArrayList<>();
		collect(this.tree, List.of(), paths);
		List<Object> path = paths.get(chance.whole(0, paths.size() - 1));
		JsonNode there = at(path);
		this.edits++;
		if (isEntry(path)) {
			editEntry(chance, path, there);
		}
		else if (there.isObject() && chance.oneIn(2)) {
			addPair(chance, path, (ObjectNode) there);
		}
		else {
			editPair(chance, path, (ObjectNode) at(parent(path)));
		}
	}

	private void editPair(Chance chance, List<Object> path, ObjectNode pairs) {
		if (pairs.size() > 1 && chance.oneIn(4)) {
			pairs.remove((String) last(path));
		}
		else {
			pairs.set((String) last(path), value(chance));
		}
		YamlLines touched = new YamlLines(this.lines, path);
		written(touched.from(), touched.to());
	}

	private void editEntry(Chance chance, List<Object> path, JsonNode there) {
		ArrayNode list = (ArrayNode) at(parent(path));
		int place = (Integer) last(path);
		YamlLines entry = new YamlLines(this.lines, path);
		if (list.size() > 1 && chance.oneIn(3)) {
			list.remove(place);
			written(entry.from(), entry.to());
		}
		else if (chance.oneIn(3)) {
			((ObjectNode) there).set("added", value(chance));
			written(entry.to(), entry.to());
		}
		else {
			ObjectNode copy = (ObjectNode) there.deepCopy();
			copy.put(copy.has("code") ? "code" : "id", "copy-" + this.edits);
			boolean before = place == 0 && chance.oneIn(2);
			list.insert(before ? 0 : place + 1, copy);
			written(before ? entry.from() : entry.to(), before ? entry.from() : entry.to());
		}
	}

	private void addPair(Chance chance, List<Object> path, ObjectNode there) {
		List<Object> end = new ArrayList<>(path);
		end.add(List.copyOf(there.propertyNames()).get(there.size() - 1));
		YamlLines before = new YamlLines(this.lines, end);
		there.set("added-" + this.edits, value(chance));
		written(before.isFound() ? before.to() : before.from(), before.to());
	}

	private void written(int from, int to) {
		List<String> after = lines(WrittenYaml.of(String.join("\n", this.lines)).with(this.tree));
		int added = after.size() - this.lines.size() + to - from;

		assertThat(added).isNotNegative();
		assertThat(after.subList(0, from)).isEqualTo(this.lines.subList(0, from));
		assertThat(after.subList(from + added, after.size())).isEqualTo(this.lines.subList(to, this.lines.size()));

		List<Boolean> kept = new ArrayList<>(this.old.subList(0, from));
		kept.addAll(Collections.nCopies(added, false));
		kept.addAll(this.old.subList(to, this.old.size()));
		this.lines = after;
		this.old = kept;
	}

	/** Everything that has a key or is an entry of its own. */
	private static void collect(JsonNode node, List<Object> path, List<List<Object>> paths) {
		if (node.isObject()) {
			node.properties().forEach((pair) -> collectPart(pair.getValue(), path, pair.getKey(), paths));
		}
		for (int place = 0; node.isArray() && place < node.size(); place++) {
			if (node.get(place).has("code") || node.get(place).has("id")) {
				collectPart(node.get(place), path, place, paths);
			}
		}
	}

	private static void collectPart(JsonNode part, List<Object> path, Object step, List<List<Object>> paths) {
		List<Object> longer = new ArrayList<>(path);
		longer.add(step);
		if (!step.equals("code") && !step.equals("id")) {
			paths.add(longer);
		}
		collect(part, longer, paths);
	}

	private static JsonNode value(Chance chance) {
		return switch (chance.whole(0, 9)) {
			case 0 -> NODES.booleanNode(chance.oneIn(2));
			case 1 -> NODES.numberNode(chance.whole(-5, 5000));
			case 2 -> NODES.arrayNode().add("plain").add("yes").add(chance.text());
			case 3 -> NODES.objectNode().put("en", chance.text()).put("zh", chance.text());
			case 4 -> NODES.stringNode(chance.of("yes", "null", "~", "1", "1.5", "- a", "a: b", "a #b", "plain"));
			case 5 -> NODES.objectNode().set("deep", NODES.objectNode().put("deeper", chance.text()));
			case 6 -> NODES.arrayNode().add(NODES.objectNode().put("code", "one").put("text", chance.text()));
			default -> NODES.stringNode(chance.text());
		};
	}

	private static boolean isEntry(List<Object> path) {
		return last(path) instanceof Integer;
	}

	private static Object last(List<Object> path) {
		return path.get(path.size() - 1);
	}

	private static List<Object> parent(List<Object> path) {
		return path.subList(0, path.size() - 1);
	}

	private JsonNode at(List<Object> path) {
		JsonNode node = this.tree;
		for (Object step : path) {
			node = (step instanceof Integer place) ? node.get(place) : node.get((String) step);
		}
		return node;
	}

	private static List<String> lines(String text) {
		return Arrays.asList(text.split("\n", -1));
	}

}
