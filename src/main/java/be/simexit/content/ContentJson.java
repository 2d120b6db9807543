package be.simexit.content;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Entries of content as JSON. Parts that a later or an earlier SimExit knows are ignored.
 */
final class ContentJson {

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
		.build();

	private ContentJson() {
	}

	static String write(Content content) {
		return JSON.writeValueAsString(content);
	}

	static <T extends Content> T read(String json, Class<T> shape) {
		return JSON.readValue(json, shape);
	}

	/**
	 * The entry that a tree makes.
	 * @throws IllegalArgumentException if it makes none
	 */
	static <T extends Content> T read(JsonNode tree, Class<T> shape) {
		try {
			return JSON.treeToValue(tree, shape);
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException("these fields make no " + shape.getSimpleName(), ex);
		}
	}

	static JsonNode tree(Content content) {
		return JSON.readTree(write(content));
	}

	/**
	 * The objects of a JSON array, at least one.
	 * @throws IllegalArgumentException if it is none
	 */
	static List<ObjectNode> objects(String json) {
		try {
			List<ObjectNode> objects = JSON.readTree(json)
				.valueStream()
				.filter(ObjectNode.class::isInstance)
				.map(ObjectNode.class::cast)
				.toList();
			if (!objects.isEmpty()) {
				return objects;
			}
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException("this is no JSON", ex);
		}
		throw new IllegalArgumentException("this is no JSON object");
	}

	static @Nullable String write(@Nullable Check check) {
		return (check != null) ? JSON.writeValueAsString(check) : null;
	}

	static @Nullable Check check(@Nullable String json) {
		return (json != null) ? JSON.readValue(json, Check.class) : null;
	}

}
