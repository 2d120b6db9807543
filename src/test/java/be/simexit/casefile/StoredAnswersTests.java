package be.simexit.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import be.simexit.answer.AccountsAnswer;
import be.simexit.answer.Answers;
import be.simexit.answer.BillAnswer;
import be.simexit.answer.GoalAnswer;
import be.simexit.answer.RefundAnswer;
import be.simexit.answer.SentAnswer;
import be.simexit.answer.StageAnswer;
import be.simexit.guide.Goal;
import be.simexit.guide.PaperKind;
import be.simexit.operator.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Stored answers open whatever version wrote them, and lose nothing.
 */
class StoredAnswersTests {

	private static final LocalDate DAY = SampleAnswers.DAY;

	private final Secret secret = Secret.fresh();

	@Test
	void everyAnswerSurvivesTheSeal() {
		Set<Class<?>> kinds = SampleAnswers.EVERY.byStage()
			.values()
			.stream()
			.map(Object::getClass)
			.collect(Collectors.toSet());

		assertThat(kinds).containsExactlyInAnyOrder(StageAnswer.class.getPermittedSubclasses());
		assertThat(sealed(SampleAnswers.EVERY)).isEqualTo(SampleAnswers.EVERY);
	}

	/** Answers may have got more parts since; what was stored is still there. */
	@Test
	void aFullCaseOfTheFirstVersionOpensAndLosesNothing() throws IOException {
		try (InputStream file = getClass().getResourceAsStream("/cases/full.json")) {
			JsonNode stored = JsonMapper.shared().readTree(Objects.requireNonNull(file));
			Answers answers = StoredAnswers.parse(stored.toString().getBytes(StandardCharsets.UTF_8)).read();

			assertThat(answers.byStage()).hasSize(14);
			assertThat(lost("", stored, JsonMapper.shared().readTree(StoredAnswers.of(answers).json())))
				.allMatch((place) -> place.startsWith("/byStage/request/sent/") || MOVED.contains(place));
			assertThat(answers.find(SentAnswer.class).orElseThrow().entries()).containsExactly(new SentAnswer.Entry(
					"orange", DAY, Way.LETTER, "Iemand", null, null, PaperKind.CANCELLATION, null));
		}
	}

	/** What earlier versions stored elsewhere; "later" is what "not sent" says now. */
	private static final Set<String> MOVED = Set.of("/byStage/request/later", "/byStage/accounts/is");

	@Test
	void tickedAccountsOfAnEarlierCaseAreMovedAndTheOthersAreNot() {
		Answers answers = open(
				"{\"byStage\":{\"accounts\":{\"is\":\"visited\"}},\"ticks\":[\"key-bank\"]," + "\"changed\":{}}");

		AccountsAnswer accounts = answers.find(AccountsAnswer.class).orElseThrow();

		assertThat(accounts.of("key-bank")).isEqualTo(AccountsAnswer.Move.MOVED);
		assertThat(accounts.isDone()).isFalse();
	}

	private static List<String> lost(String where, JsonNode before, JsonNode after) {
		List<String> lost = new ArrayList<>();
		before.properties().forEach((part) -> {
			JsonNode now = after.path(part.getKey());
			String place = where + "/" + part.getKey();
			if (part.getValue().isObject()) {
				lost.addAll(lost(place, part.getValue(), now));
			}
			else if (!part.getValue().isNull() && !"complete".equals(part.getKey()) && !part.getValue().equals(now)) {
				lost.add(place);
			}
		});
		return lost;
	}

	@Test
	void opensCasesFromBeforeTheForecasts() {
		String old = "{\"byStage\":{\"bill\":{\"is\":\"bill\",\"amount\":12.50,\"due\":\"2027-03-01\",\"paidOn\":null},"
				+ "\"refund\":{\"is\":\"refund\",\"iban\":null,\"claimedOn\":\"2027-03-01\",\"receivedOn\":null}},"
				+ "\"ticks\":[],\"changed\":{}}";

		Answers answers = open(old);

		assertThat(answers.at("bill"))
			.isEqualTo(new BillAnswer(null, null, new BigDecimal("12.50"), DAY, null, null, null));
		assertThat(answers.byStage().values()).allMatch(StageAnswer::isComplete);
		assertThat(answers.find(RefundAnswer.class)).map(RefundAnswer::claimedOn).contains(DAY);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"is\":\"eclipse\",\"amount\":12.50,\"deep\":{\"list\":[1,null,\"x\"]}}",
			"{\"is\":\"credit\",\"credit\":\"plenty\",\"amount\":1.00}", "{\"is\":\"credit\"}",
			"{\"is\":\"credit\",\"credit\":null,\"amount\":[1.10]}", "{\"without\":\"a name\"}", "[1.50]", "null",
			"\"text\"" })
	void anUnknownAnswerIsKept(String unknown) {
		Answers opened = open("{\"byStage\":{\"credit\":" + unknown + ",\"nowhere\":" + unknown
				+ ",\"line\":{\"is\":\"line\",\"line\":\"pack\"}},\"ticks\":[],\"changed\":{}}");

		Answers saved = sealed(opened.with("goal", new GoalAnswer(Goal.CANCEL))
			.tick(Set.of("key-bank"), Set.of("key-bank"))
			.changedSince(opened, 2));

		assertThat(opened.byStage()).containsOnlyKeys("line");
		assertThat(saved.byStage()).containsOnlyKeys("line", "goal");
		assertThat(new String(StoredAnswers.of(saved).json(), StandardCharsets.UTF_8)).contains("\"credit\":" + unknown)
			.contains("\"nowhere\":" + unknown);
	}

	@Test
	void anUnknownAnswerGivesWayToANewOneForItsStage() {
		Answers opened = open("{\"byStage\":{\"goal\":{\"is\":\"eclipse\"}},\"ticks\":[],\"changed\":{}}");

		Answers saved = sealed(opened.with("goal", new GoalAnswer(Goal.CANCEL)));

		assertThat(saved).isEqualTo(Answers.NONE.with("goal", new GoalAnswer(Goal.CANCEL)));
	}

	private Answers sealed(Answers answers) {
		return Seal.open(this.secret, 3, Seal.close(this.secret, 3, answers));
	}

	private static Answers open(String json) {
		return StoredAnswers.parse(json.getBytes(StandardCharsets.UTF_8)).read();
	}

}
