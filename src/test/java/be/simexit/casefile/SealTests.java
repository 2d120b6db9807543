package be.simexit.casefile;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

import be.simexit.guide.Credit;
import be.simexit.guide.Goal;
import be.simexit.guide.Leaving;
import be.simexit.guide.Line;
import be.simexit.guide.Rest;
import be.simexit.settlement.Contract;
import be.simexit.settlement.ContractDetails;
import be.simexit.settlement.Device;
import be.simexit.settlement.LastBill;
import be.simexit.settlement.PrepaidDetails;
import be.simexit.text.Language;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * A seal opens with its own secret and version only, and shows nothing of what is inside.
 */
class SealTests {

	static final LocalDate DAY = LocalDate.of(2027, 3, 1);

	static final ContractDetails CONTRACT = new ContractDetails(Contract.Kind.FIXED, 24, DAY, BigDecimal.TEN,
			Device.falling(new BigDecimal("240.00"), 24), null, DAY, null, LastBill.Billing.AHEAD, "modem");

	static final Answers ANSWERS = new Answers(
			Map.ofEntries(Map.entry("goal", new GoalAnswer(Goal.CANCEL)),
					Map.entry("line", new LineAnswer(Line.PREPAID)),
					Map.entry("credit", new CreditAnswer(Credit.SOME, new BigDecimal("18.00"))),
					Map.entry("rest", new PackAnswer(Rest.KEEP)),
					Map.entry("leaving", new LeavingAnswer(Leaving.YES, DAY)), Map.entry("accounts", new Visited()),
					Map.entry("operator", new OperatorAnswer("orange")),
					Map.entry("details",
							new DetailsAnswer("王小明", null, "+32450001234", "TEST-1", "893202", DAY, "passport",
									new DetailsAnswer.Address("Voorbeeldstraat 1", "9000", "Gent", null), null)),
					Map.entry("channel", new ChannelAnswer(ChannelAnswer.Way.LETTER)),
					Map.entry("request",
							new RequestAnswer(DAY, Language.NL, false,
									new RequestAnswer.Sent("orange", DAY, ChannelAnswer.Way.LETTER, "Iemand", null))),
					Map.entry("bill",
							new BillAnswer(CONTRACT, DAY, new BigDecimal("12.50"), DAY, null,
									new PaymentDetails("Voorbeeld NV", "BE68539007547034", null), true)),
					Map.entry("refund",
							new RefundAnswer(new PrepaidDetails(BigDecimal.ONE, null, null, DAY), BigDecimal.ONE,
									BigDecimal.TEN, "BE68539007547034", null, DAY, null)),
					Map.entry("confirm",
							new ConfirmAnswer(ConfirmAnswer.State.YES, ConfirmAnswer.State.NOT_YET,
									ConfirmAnswer.State.YES, ConfirmAnswer.State.NOT_YET))),
			Set.of("key-bank"), Map.of("goal", 1L));

	private final Secret secret = Secret.fresh();

	@Test
	void doesNotOpenWithAnotherSecret() {
		String sealed = Seal.close(this.secret, 3, ANSWERS);

		assertThatIllegalStateException().isThrownBy(() -> Seal.open(Secret.fresh(), 3, sealed));
	}

	@Test
	void doesNotOpenAsAnotherVersion() {
		String sealed = Seal.close(this.secret, 3, ANSWERS);

		assertThatIllegalStateException().isThrownBy(() -> Seal.open(this.secret, 4, sealed));
	}

	@Test
	void sealsTheSameAnswersDifferentlyEachTimeAndHidesTheirLength() {
		Answers few = Answers.NONE.with("goal", new GoalAnswer(Goal.DEATH));
		Answers other = Answers.NONE.with("operator", new OperatorAnswer("mobile-vikings"));

		assertThat(Seal.close(this.secret, 1, few)).isNotEqualTo(Seal.close(this.secret, 1, few))
			.hasSameSizeAs(Seal.close(this.secret, 1, other));
		assertThat(
				new String(Base64.getDecoder().decode(Seal.close(this.secret, 1, other)), StandardCharsets.ISO_8859_1))
			.doesNotContain("vikings");
	}

}
