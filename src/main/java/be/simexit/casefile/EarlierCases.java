package be.simexit.casefile;

import java.util.HashMap;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Carries what earlier versions stored elsewhere over to where it stands now; nothing is
 * lost, and a case that has it already stays as it is.
 */
final class EarlierCases {

	private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

	/** A list of ticks never said whether that was all. */
	private static final String OTHERS = "key-others";

	private EarlierCases() {
	}

	/** The answers of a case by stage, as this version has them. */
	static Map<String, JsonNode> carriedOver(StoredAnswers stored) {
		Map<String, JsonNode> byStage = new HashMap<>(stored.byStage());
		JsonNode sent = byStage.getOrDefault("request", JSON.nullNode()).path("sent");
		if (sent.isObject() && !byStage.containsKey("sent")) {
			byStage.put("sent", JSON.objectNode().put("is", "sent").set("entries", JSON.arrayNode().add(sent)));
		}
		boolean ticked = stored.ticks().stream().anyMatch((task) -> task.startsWith("key-"));
		if (ticked && "visited".equals(byStage.getOrDefault("accounts", JSON.nullNode()).path("is").asString())) {
			ObjectNode moves = JSON.objectNode().put(OTHERS, "later");
			stored.ticks()
				.stream()
				.filter((task) -> task.startsWith("key-"))
				.forEach((task) -> moves.put(task, "moved"));
			byStage.put("accounts", JSON.objectNode().put("is", "accounts").set("moves", moves));
		}
		return byStage;
	}

}
