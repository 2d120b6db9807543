package be.simexit.admin;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import be.simexit.content.ContentDesk;
import be.simexit.content.ContentShelf;
import be.simexit.content.Deed;
import be.simexit.content.Entry;
import be.simexit.content.EntryKind;
import be.simexit.content.EntryName;
import be.simexit.content.Grade;
import be.simexit.content.Leaves;
import be.simexit.content.Merge;
import be.simexit.content.Source;
import be.simexit.feedback.Proposal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps sources true: one that is renamed is renamed wherever it is cited, and the source
 * of an old number does not stand beside a new one.
 *
 * @param content writes
 * @param shelf reads
 */
record SourceNames(ContentDesk content, ContentShelf shelf) {

	private static final String OWN = "sources.";

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	/** Renames the sources of an operator in its contacts and facts. */
	void rename(EntryName operator, Merge merge, Deed deed) {
		Map<String, JsonNode> renamed = merge.mine()
			.stream()
			.filter((path) -> path.startsWith(OWN) && merge.wants().at(path).isPresent())
			.collect(Collectors.toMap((path) -> path.substring(OWN.length()),
					(path) -> merge.wants().at(path).orElseThrow()));
		if (operator.kind() != EntryKind.OPERATOR || renamed.isEmpty()) {
			return;
		}
		for (EntryKind kind : List.of(EntryKind.CONTACT, EntryKind.FACT)) {
			for (Entry<?> entry : this.shelf.all(kind)) {
				Leaves said = entry.leaves();
				Leaves now = renamed(said, renamed);
				if (operator.code().equals(entry.name().owner()) && !entry.isRemoved() && !said.equals(now)) {
					this.content.change(entry.name(), new Merge(said, now), null, deed);
				}
			}
		}
	}

	private static Leaves renamed(Leaves said, Map<String, JsonNode> names) {
		Map<String, JsonNode> fields = new HashMap<>(said.byPath());
		fields.computeIfPresent("source", (path, source) -> renamed(source, names));
		fields.computeIfPresent("also", (path, sources) -> {
			ArrayNode all = NODES.arrayNode();
			sources.forEach((source) -> all.add(renamed(source, names)));
			return all;
		});
		return new Leaves(fields);
	}

	private static JsonNode renamed(JsonNode source, Map<String, JsonNode> names) {
		String code = TypedField.text(source, "code");
		return (names.get(code) instanceof ObjectNode name) ? NODES.objectNode().put("code", code).setAll(name)
				: source;
	}

	/**
	 * What a visitor proposes, with where it was seen as its source: the old source does
	 * not say so. What an editor proposes names its own.
	 */
	static Merge proven(Proposal proposal, ContentShelf shelf, LocalDate today) {
		Merge merge = proposal.merge();
		Leaves stands = shelf.find(proposal.entry()).map(Entry::leaves).orElse(merge.saw());
		if (proposal.madeBy() != null || !merge.mine().contains("value")) {
			return merge;
		}
		String where = Objects.requireNonNullElse(proposal.seenWhere(), "");
		boolean isLink = where.matches("https?://\\S+");
		ObjectNode source = TypedField.source(
				isLink || where.isEmpty() ? Source.CHECKED_BY_EDITOR : "A visitor: " + where, isLink ? where : null);
		ObjectNode coded = SourceCodes.of(String.valueOf(proposal.entry().owner()), shelf).coded(source);
		Set<String> paths = Set.of("source", "date", "grade", "also", "advice.confidence");
		Leaves proof = new Leaves(Map.of("source", coded, "date", NODES.stringNode(today.toString()), "grade",
				NODES.stringNode(Grade.THIRD_PARTY.code())));
		return new Merge(merge.saw().with(paths, stands), merge.wants().with(paths, proof));
	}

}
