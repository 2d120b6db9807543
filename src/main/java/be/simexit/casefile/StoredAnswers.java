package be.simexit.casefile;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import be.simexit.answer.Answers;
import be.simexit.answer.StageAnswer;
import be.simexit.text.NullMarkedIntrospector;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers as they lie in a case: an answer that a newer or an older node wrote is kept
 * although this one cannot read it.
 *
 * @param byStage the JSON of each stage's answer, by stage code
 * @param ticks the codes of the ticked tasks
 * @param changed the version in which each stage last changed
 */
record StoredAnswers(Map<String, JsonNode> byStage, Set<String> ticks, Map<String, Long> changed) {

	/** Fields that no longer exist are ignored; amounts keep their decimals. */
	private static final JsonMapper JSON = JsonMapper.builder()
		.annotationIntrospector(new NullMarkedIntrospector())
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	static StoredAnswers of(Answers answers) {
		Map<String, JsonNode> all = new HashMap<>(answers.unknown());
		answers.byStage().forEach((stage, answer) -> all.put(stage, JSON.valueToTree(answer)));
		return new StoredAnswers(all, answers.ticks(), answers.changed());
	}

	static StoredAnswers parse(byte[] json) {
		return JSON.readValue(json, StoredAnswers.class);
	}

	byte[] json() {
		return JSON.writeValueAsBytes(this);
	}

	Answers read() {
		Map<String, StageAnswer> known = new HashMap<>();
		Map<String, JsonNode> unknown = new HashMap<>();
		EarlierCases.carriedOver(this).forEach((stage, json) -> {
			StageAnswer answer = answer(json);
			if (answer != null) {
				known.put(stage, answer);
			}
			else {
				unknown.put(stage, json);
			}
		});
		return new Answers(known, this.ticks, this.changed, unknown);
	}

	/** Null stands for an answer that this node does not know. */
	private static @Nullable StageAnswer answer(JsonNode json) {
		try {
			return JSON.treeToValue(json, StageAnswer.class);
		}
		catch (JacksonException ex) {
			return null;
		}
	}

}
