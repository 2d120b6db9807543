package be.simexit.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

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

}
