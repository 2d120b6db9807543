package be.simexit.settlement;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * Fees and refunds come out as the test vectors of the facts say.
 */
class SettlementVectorTests {

	@TestFactory
	Stream<DynamicTest> exitFees() {
		return vectors("exitFee", (input, expected) -> {
			Integer term = input.get("termMonths").isNull() ? null : input.get("termMonths").asInt();
			Contract.Kind kind = (term != null) ? Contract.Kind.FIXED : Contract.Kind.OPEN;
			Contract contract = new Contract(kind, term, Objects.requireNonNull(amount(input, "monthlyFee")),
					device(input.get("device")));
			ExitFee fee = ExitFee.of(contract,
					new Elapsed(input.get("fullMonths").asInt(), input.get("extraDays").asInt()));

			assertThat(fee.subscription().amount()).isEqualTo(range(expected, "subscriptionLow", "subscriptionMax"));
			assertThat(fee.device().amount()).isEqualTo(range(expected, "deviceLow", "deviceMax"));
			assertThat(fee.total()).isEqualTo(range(expected, "totalLow", "totalMax"));
		});
	}

	@TestFactory
	Stream<DynamicTest> prepaidRefunds() {
		return vectors("prepaidRefund", (input, expected) -> {
			PrepaidRefund refund = PrepaidRefund.of(Objects.requireNonNull(amount(input, "credit")),
					amount(input, "contractFee"), date(input, "portedOn"),
					Objects.requireNonNull(date(input, "askedOn")));

			assertThat(refund.status().name().toLowerCase(Locale.ROOT).replace('_', '-'))
				.isEqualTo(expected.get("status").asString());
			assertThat(refund.amount()).isEqualTo(range(expected, "refundLow", "refundHigh"));
			assertThat(refund.askBy()).isEqualTo(date(expected, "askBy"));
		});
	}

	@TestFactory
	Stream<DynamicTest> lateFees() {
		return vectors("lateFee", (input, expected) -> {
			if ("flat".equals(input.get("kind").asString())) {
				Line flat = LateFees.flat(Objects.requireNonNull(amount(input, "debt")));
				assertThat(flat.amount().high()).isEqualTo(amount(expected, "maxFlat"));
			}
			else {
				Line reminder = LateFees.reminders(input.get("missedDueDatesThisYear").asInt(),
						input.get("reminderNumber").asInt());
				assertThat(reminder.amount().high()).isEqualTo(amount(expected, "maxReminder"));
			}
		});
	}

	@TestFactory
	Stream<DynamicTest> proRata() {
		return vectors("proRata", (input, expected) -> {
			if ("amount".equals(input.get("kind").asString())) {
				assertThat(ProRata.credit(Objects.requireNonNull(amount(input, "monthlyFee")),
						input.get("daysInMonth").asInt(), input.get("unusedDays").asInt()))
					.isEqualTo(amount(expected, "refund"));
			}
			else {
				assertThat(ProRata.days(Objects.requireNonNull(date(input, "from")),
						Objects.requireNonNull(date(input, "to"))))
					.isEqualTo(expected.get("days").asInt());
			}
		});
	}

	private static @Nullable Device device(JsonNode node) {
		return node.isNull() ? null : new Device(Objects.requireNonNull(amount(node, "startValue")),
				node.get("tableMonths").asInt(), List.of(), amount(node, "tableValue"));
	}

	private static Range range(JsonNode expected, String low, String high) {
		return new Range(Objects.requireNonNull(amount(expected, low)), Objects.requireNonNull(amount(expected, high)));
	}

	private static @Nullable BigDecimal amount(JsonNode node, String field) {
		return node.get(field).isNull() ? null : new BigDecimal(node.get(field).asString());
	}

	private static @Nullable LocalDate date(JsonNode node, String field) {
		return node.get(field).isNull() ? null : LocalDate.parse(node.get(field).asString());
	}

	private static Stream<DynamicTest> vectors(String kind, Check check) {
		InputStream file = Objects
			.requireNonNull(SettlementVectorTests.class.getResourceAsStream("/facts/vectors.json"));
		JsonNode vectors = JsonMapper.shared().readTree(file).get(kind);
		assertThat(vectors.size()).isGreaterThan(3);
		return vectors.valueStream()
			.map((vector) -> dynamicTest(vector.get("id").asString(),
					() -> check.check(vector.get("input"), vector.get("expected"))));
	}

	/** What a vector says. */
	private interface Check {

		void check(JsonNode input, JsonNode expected);

	}

}
