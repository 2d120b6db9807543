package be.simexit.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import be.simexit.answer.AccountsAnswer;
import be.simexit.answer.Answers;
import be.simexit.answer.BillAnswer;
import be.simexit.answer.ChannelAnswer;
import be.simexit.answer.ClaimAnswer;
import be.simexit.answer.ConfirmAnswer;
import be.simexit.answer.CreditAnswer;
import be.simexit.answer.Death;
import be.simexit.answer.DetailsAnswer;
import be.simexit.answer.GoalAnswer;
import be.simexit.answer.IdentityDocument;
import be.simexit.answer.LeavingAnswer;
import be.simexit.answer.LineAnswer;
import be.simexit.answer.MovedAnswer;
import be.simexit.answer.OperatorAnswer;
import be.simexit.answer.PackAnswer;
import be.simexit.answer.PaymentDetails;
import be.simexit.answer.PortAnswer;
import be.simexit.answer.RefundAnswer;
import be.simexit.answer.RequestAnswer;
import be.simexit.answer.SentAnswer;
import be.simexit.answer.SettledAnswer;
import be.simexit.answer.Visited;
import be.simexit.answer.WithdrawAnswer;
import be.simexit.guide.Credit;
import be.simexit.guide.Goal;
import be.simexit.guide.Leaving;
import be.simexit.guide.Line;
import be.simexit.guide.PaperKind;
import be.simexit.guide.Rest;
import be.simexit.guide.Trouble;
import be.simexit.guide.YesNo;
import be.simexit.operator.Way;
import be.simexit.settlement.Contract;
import be.simexit.settlement.ContractDetails;
import be.simexit.settlement.Device;
import be.simexit.settlement.LastBill;
import be.simexit.settlement.PrepaidDetails;
import be.simexit.text.Language;

/**
 * A case of an invented person with an answer to every stage.
 */
public final class SampleAnswers {

	static final LocalDate DAY = LocalDate.of(2027, 3, 1);

	static final ContractDetails CONTRACT = new ContractDetails(Contract.Kind.FIXED, 24, DAY, BigDecimal.TEN,
			Device.falling(new BigDecimal("240.00"), 24), null, DAY, null, LastBill.Billing.AHEAD, "modem");

	public static final Answers EVERY = new Answers(
			Map.ofEntries(Map.entry("goal", new GoalAnswer(Goal.CANCEL, "orange", Trouble.PAYER)),
					Map.entry(
							"claim",
							new ClaimAnswer(DAY, BigDecimal.TEN, BigDecimal.ONE, "TEST-9", "BE68539007547034",
									"voorbeeld@example.org", Language.NL)),
					Map.entry("settled", new SettledAnswer(ConfirmAnswer.State.YES)),
					Map.entry("line", new LineAnswer(Line.PREPAID, true, true)),
					Map.entry("withdraw", new WithdrawAnswer(YesNo.YES, DAY)),
					Map.entry("credit", new CreditAnswer(Credit.SOME, new BigDecimal("18.00"))),
					Map.entry("rest", new PackAnswer(Rest.KEEP)),
					Map.entry("leaving", new LeavingAnswer(Leaving.YES, DAY)),
					Map.entry("accounts",
							new AccountsAnswer(Map.of("key-bank", AccountsAnswer.Move.MOVED, "key-itsme",
									AccountsAnswer.Move.NOT_MINE))),
					Map.entry("port", new PortAnswer(LocalDate.of(2026, 12, 10))),
					Map.entry(
							"moved",
							new MovedAnswer(LocalDate.of(2026, 12, 14), LocalDate.of(2026, 12, 1), "digi",
									LocalDate.of(2026, 12, 20))),
					Map.entry("block", new Visited()), Map.entry("operator", new OperatorAnswer("orange")),
					Map.entry("details",
							new DetailsAnswer("王小明", null, "+32450001234", "TEST-1", "893202", DAY,
									IdentityDocument.PASSPORT,
									new DetailsAnswer.Address("Voorbeeldstraat 1", "9000", "Gent", null), null, true,
									new Death(Death.Capacity.HEIR, DAY), null)),
					Map.entry("channel", new ChannelAnswer(Way.LETTER)),
					Map.entry("request", new RequestAnswer(DAY, Language.NL, true, "voorbeeld@example.org")),
					Map.entry("sent",
							new SentAnswer(List.of(
									new SentAnswer.Entry("orange", DAY, Way.LETTER, "Iemand", null, "TEST-2",
											PaperKind.CANCELLATION, null),
									new SentAnswer.Entry("orange", DAY, Way.PHONE, null, "TEST-3", null,
											PaperKind.CANCELLATION, null)))),
					Map.entry("bill",
							new BillAnswer(CONTRACT, DAY, new BigDecimal("12.50"), DAY, null,
									new PaymentDetails("Voorbeeld NV", "BE68539007547034", null), true)),
					Map.entry("refund",
							new RefundAnswer(new PrepaidDetails(BigDecimal.ONE, null, null, DAY), BigDecimal.ONE,
									BigDecimal.TEN, "BE68539007547034", null, DAY, true, null)),
					Map.entry("confirm",
							new ConfirmAnswer(ConfirmAnswer.State.YES, ConfirmAnswer.State.NOT_YET,
									ConfirmAnswer.State.YES, ConfirmAnswer.State.NOT_YET, DAY))),
			Set.of("key-bank"), Map.of("goal", 1L));

	private SampleAnswers() {
	}

}
