package be.simexit.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tools.jackson.databind.JsonNode;

/**
 * A walk through what a YAML file says and what it shall say; notes in its text whatever
 * differs, as deep down as it can.
 */
final class YamlComparison {

	/** Numbers are compared as such: one read is shorter than one computed. */
	private static final Comparator<JsonNode> BY_VALUE = (one, other) -> {
		if (one.isNumber() && other.isNumber()) {
			return one.decimalValue().compareTo(other.decimalValue());
		}
		return one.equals(other) ? 0 : 1;
	};

	private final YamlText text;

	YamlComparison(YamlText text) {
		this.text = text;
	}

	static boolean same(JsonNode one, JsonNode other) {
		return one.equals(BY_VALUE, other);
	}

	/** Notes everything in which a whole file differs from what it shall say. */
	void document(Node root, JsonNode said, JsonNode wanted) {
		if (!follow(root, said, wanted)) {
			this.text.replace(this.text.start(root), this.text.end(root), FreshYaml.document(wanted));
		}
	}

	/** False if the node has to be written anew as a whole. */
	private boolean follow(Node node, JsonNode said, JsonNode wanted) {
		if (same(said, wanted)) {
			return true;
		}
		if (node instanceof MappingNode mapping && YamlText.isBlock(mapping) && wanted.isObject()) {
			return pairs(mapping, said, wanted);
		}
		return node instanceof SequenceNode sequence && YamlText.isBlock(sequence) && wanted.isArray()
				&& entries(sequence, said, wanted);
	}

	private boolean pairs(MappingNode mapping, JsonNode said, JsonNode wanted) {
		Map<String, NodeTuple> kept = new LinkedHashMap<>();
		for (NodeTuple pair : mapping.getValue()) {
			if (wanted.has(key(pair))) {
				kept.put(key(pair), pair);
			}
		}
		if (kept.isEmpty()) {
			return false;
		}
		kept.forEach((key, pair) -> pair(pair, said.get(key), wanted.get(key)));
		removePairs(mapping, kept);
		addPairs(mapping, kept, wanted);
		return true;
	}

	private void pair(NodeTuple pair, JsonNode said, JsonNode wanted) {
		if (!follow(pair.getValueNode(), said, wanted)) {
			Node key = pair.getKeyNode();
			int from = this.text.afterColon(key);
			int used = this.text.column(key) + from - this.text.start(key);
			this.text.replace(from, this.text.end(pair.getValueNode()),
					FreshYaml.value(wanted, this.text.column(key), used));
		}
	}

	private void removePairs(MappingNode mapping, Map<String, NodeTuple> kept) {
		int firstKept = this.text.start(kept.values().iterator().next().getKeyNode());
		for (NodeTuple pair : mapping.getValue()) {
			if (!kept.containsKey(key(pair))) {
				int start = this.text.start(pair.getKeyNode());
				// The first pair of an entry shares its line with the dash, which stays.
				boolean alone = this.text.beginsLine(start);
				this.text.replace(alone ? this.text.lineStart(start) : start,
						alone ? this.text.nextLine(pair.getValueNode()) : firstKept, "");
			}
		}
	}

	private void addPairs(MappingNode mapping, Map<String, NodeTuple> kept, JsonNode wanted) {
		int margin = this.text.column(mapping.getValue().get(0).getKeyNode());
		int place = this.text.nextLine(mapping);
		for (Map.Entry<String, JsonNode> pair : wanted.properties()) {
			NodeTuple there = kept.get(pair.getKey());
			if (there != null) {
				place = this.text.nextLine(there.getValueNode());
			}
			else {
				this.text.insert(place, " ".repeat(margin) + FreshYaml.pair(pair.getKey(), pair.getValue(), margin));
			}
		}
	}

	private boolean entries(SequenceNode sequence, JsonNode said, JsonNode wanted) {
		List<Node> nodes = sequence.getValue();
		List<String> names = names(said);
		List<String> wantedNames = names(wanted);
		List<String> kept = inOneOrder(names, wantedNames);
		if (kept.isEmpty() || !this.text.beginsLine(this.text.dash(nodes.get(0)))) {
			return false;
		}
		for (int index = 0; index < nodes.size(); index++) {
			Node node = nodes.get(index);
			if (kept.contains(names.get(index))) {
				entry(node, said.get(index), wanted.get(wantedNames.indexOf(names.get(index))));
			}
			else {
				this.text.replace(lineOf(node), this.text.nextLine(node), "");
			}
		}
		addEntries(nodes, names, kept, wanted);
		return true;
	}

	private void entry(Node node, JsonNode said, JsonNode wanted) {
		if (!follow(node, said, wanted)) {
			int dash = this.text.dash(node);
			this.text.replace(dash, this.text.end(node), FreshYaml.item(wanted, dash - lineOf(node)));
		}
	}

	private void addEntries(List<Node> nodes, List<String> names, List<String> kept, JsonNode wanted) {
		Node first = nodes.get(0);
		int margin = this.text.dash(first) - lineOf(first);
		boolean apart = nodes.size() > 1 && this.text.isBlankLineAt(this.text.nextLine(first));
		int place = lineOf(nodes.get(names.indexOf(kept.get(0))));
		boolean leads = true;
		for (JsonNode item : wanted.values()) {
			if (kept.contains(name(item))) {
				place = this.text.nextLine(nodes.get(names.indexOf(name(item))));
				leads = false;
			}
			else {
				String fresh = " ".repeat(margin) + FreshYaml.item(item, margin);
				String blank = apart ? "\n" : "";
				this.text.insert(place, leads ? fresh + blank : blank + fresh);
			}
		}
	}

	private int lineOf(Node entry) {
		return this.text.lineStart(this.text.dash(entry));
	}

	/** What each entry is known by; nothing unless all have a name of their own. */
	private static List<String> names(JsonNode list) {
		List<String> names = list.values().stream().map(YamlComparison::name).toList();
		return (names.contains("") || Set.copyOf(names).size() < names.size()) ? List.of() : names;
	}

	private static String name(JsonNode entry) {
		return entry.path("code").stringValue(entry.path("id").stringValue(""));
	}

	/** As many names as can be in one order in both; the others moved. */
	private static List<String> inOneOrder(List<String> names, List<String> wanted) {
		List<List<String>> chains = new ArrayList<>();
		List<String> longest = List.of();
		for (String name : wanted) {
			int place = names.indexOf(name);
			if (place >= 0) {
				List<String> chain = new ArrayList<>(chains.stream()
					.filter((shorter) -> names.indexOf(shorter.get(shorter.size() - 1)) < place)
					.max(Comparator.comparingInt(List::size))
					.orElse(List.of()));
				chain.add(name);
				chains.add(chain);
				longest = (chain.size() > longest.size()) ? chain : longest;
			}
		}
		return longest;
	}

	private static String key(NodeTuple pair) {
		return (pair.getKeyNode() instanceof ScalarNode scalar) ? scalar.getValue() : "";
	}

}
