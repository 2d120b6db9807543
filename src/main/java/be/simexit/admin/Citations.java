package be.simexit.admin;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import be.simexit.content.Leaves;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The sources that an entry cites, some of which were renamed.
 *
 * @param entry what the entry says
 * @param operator what its operator says now
 * @param renamed the paths of the renamed sources, such as "sources.or1"
 */
record Citations(Leaves entry, Leaves operator, Set<String> renamed) {

	boolean isCiting() {
		return !this.entry.changedIn(now()).isEmpty();
	}

	/** The entry with the new names. */
	Leaves now() {
		Map<String, JsonNode> said = new HashMap<>(this.entry.byPath());
		said.computeIfPresent("source", (path, source) -> now(source));
		said.computeIfPresent("also", (path, sources) -> sources.isArray()
				? ((ObjectNode) now(sources.get(0))).arrayNode().addAll(sources.valueStream().map(this::now).toList())
				: sources);
		return new Leaves(said);
	}

	private JsonNode now(JsonNode source) {
		String code = TypedField.text(source, "code");
		String path = "sources." + code;
		Optional<JsonNode> now = this.renamed.contains(path) ? this.operator.at(path) : Optional.empty();
		if (now.isPresent() && now.get() instanceof ObjectNode name) {
			ObjectNode renamed = name.objectNode().put("code", code);
			renamed.setAll(name);
			return renamed;
		}
		return source;
	}

}
