package be.simexit.identifier;

import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * The numbers behave as the test vectors of the facts say.
 */
class VectorTests {

	@TestFactory
	Stream<DynamicTest> simNumbers() {
		return vectors("iccid", (input, expected) -> {
			Reading<SimNumber> reading = SimNumber.parse(input);
			assertThat(code(reading.warning())).isEqualTo(text(expected, "reason"));
			if ("ok".equals(text(expected, "result"))) {
				assertThat(reading.get().digits()).isEqualTo(text(expected, "normalised"));
			}
		});
	}

	@TestFactory
	Stream<DynamicTest> mobileNumbers() {
		return vectors("mobile", (input, expected) -> {
			Reading<MobileNumber> reading = MobileNumber.parse(input);
			assertThat(code(reading.refusal())).isEqualTo(text(expected, "reason"));
			if (reading.value() != null) {
				assertThat(reading.get().e164()).isEqualTo(text(expected, "e164"));
			}
		});
	}

	@TestFactory
	Stream<DynamicTest> nationalNumbers() {
		return vectors("nationalNumber", (input, expected) -> assertThat(NationalNumber.isIn(input))
			.isEqualTo("refuse".equals(text(expected, "result"))));
	}

	@TestFactory
	Stream<DynamicTest> accountNumbers() {
		return vectors("iban", (input, expected) -> {
			Reading<Iban> reading = Iban.parse(input);
			assertThat(code(reading.refusal())).isEqualTo(text(expected, "reason"));
			if (reading.value() != null) {
				assertThat(reading.get().value()).isEqualTo(text(expected, "normalised"));
				assertThat(reading.warning() != null).isEqualTo("valid-not-belgian".equals(text(expected, "result")));
			}
		});
	}

	@TestFactory
	Stream<DynamicTest> enterpriseNumbers() {
		return vectors("enterprise", (input, expected) -> {
			Reading<EnterpriseNumber> reading = EnterpriseNumber.parse(input);
			assertThat(code(reading.refusal())).isEqualTo(text(expected, "reason"));
			if (reading.value() != null) {
				assertThat(reading.get().digits())
					.isEqualTo(String.valueOf(text(expected, "normalised")).replace(".", ""));
			}
		});
	}

	@TestFactory
	Stream<DynamicTest> structuredCommunications() {
		return vectors("ogm", (input, expected) -> {
			Reading<StructuredCommunication> reading = StructuredCommunication.parse(input);
			assertThat(code(reading.refusal())).isEqualTo(text(expected, "reason"));
			if (reading.value() != null) {
				assertThat(reading.get().display()).isEqualTo(text(expected, "normalised"));
			}
		});
	}

	private static String code(Flaw flaw) {
		return (flaw != null) ? flaw.code() : null;
	}

	private interface Check {

		void hold(String input, JsonNode expected);

	}

	private static Stream<DynamicTest> vectors(String kind, Check check) {
		InputStream stream = Objects.requireNonNull(VectorTests.class.getResourceAsStream("/facts/vectors.json"));
		JsonNode vectors = JsonMapper.shared().readTree(stream).get(kind);
		assertThat(vectors.size()).isGreaterThan(4);
		return vectors.valueStream()
			.map((vector) -> dynamicTest(vector.get("id").asString(),
					() -> check.hold(vector.get("input").asString(), vector.get("expected"))));
	}

	private static String text(JsonNode node, String field) {
		JsonNode value = node.get(field);
		return (value == null || value.isNull()) ? null : value.asString();
	}

}
