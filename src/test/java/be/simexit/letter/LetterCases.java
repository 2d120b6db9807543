package be.simexit.letter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import be.simexit.answer.Answers;
import be.simexit.answer.BillAnswer;
import be.simexit.answer.ChannelAnswer;
import be.simexit.answer.ConfirmAnswer;
import be.simexit.answer.CreditAnswer;
import be.simexit.answer.Death;
import be.simexit.answer.DetailsAnswer;
import be.simexit.answer.GoalAnswer;
import be.simexit.answer.LeavingAnswer;
import be.simexit.answer.LineAnswer;
import be.simexit.answer.MovedAnswer;
import be.simexit.answer.OperatorAnswer;
import be.simexit.answer.PackAnswer;
import be.simexit.answer.PortAnswer;
import be.simexit.answer.RefundAnswer;
import be.simexit.answer.RequestAnswer;
import be.simexit.answer.SentAnswer;
import be.simexit.answer.Visited;
import be.simexit.answer.WithdrawAnswer;
import be.simexit.casefile.CaseFile;
import be.simexit.casefile.Secret;
import be.simexit.guide.Credit;
import be.simexit.guide.Goal;
import be.simexit.guide.Guide;
import be.simexit.guide.Leaving;
import be.simexit.guide.Line;
import be.simexit.guide.PaperKind;
import be.simexit.guide.Rest;
import be.simexit.guide.YesNo;
import be.simexit.operator.Directory;
import be.simexit.operator.OperatorEntry;
import be.simexit.operator.Way;
import be.simexit.route.Route;
import be.simexit.route.Visit;
import be.simexit.settlement.Contract;
import be.simexit.settlement.ContractDetails;
import be.simexit.settlement.LastBill;
import be.simexit.settlement.PrepaidDetails;
import be.simexit.text.Language;

import static be.simexit.answer.ConfirmAnswer.State.NOT_YET;

/**
 * Cases of every kind, each with the least, the ordinary and the longest that an invented
 * person fills in.
 */
public record LetterCases(Directory directory, Guide guide, LocalDate today) {

	/** How much a person fills in. */
	public enum Fill {

		LEAST, ORDINARY, LONGEST

	}

	private static final String LONG_NAME = "Maria-Magdalena Voorbeeld van der Testpersoon-Langenaam de la Fuente";

	private static final String LONG_STREET = "Burgemeester Voorbeeldstraat van de Lange Namen 1234 bus 56";

	/** Every kind of case with one operator. */
	public List<Visit> all(OperatorEntry operator, Fill fill) {
		List<Visit> visits = new ArrayList<>();
		visits.add(visit(operator, Goal.CANCEL, Line.SUBSCRIPTION, fill, false));
		visits.add(visit(operator, Goal.CANCEL, Line.PREPAID, fill, false));
		visits.add(visit(operator, Goal.LOST, Line.PACK, fill, false));
		visits.add(visit(operator, Goal.DEATH, Line.SUBSCRIPTION, fill, false));
		visits.add(visit(operator, Goal.CANCEL, Line.SUBSCRIPTION, fill, true));
		visits.add(moved(operator, fill));
		return visits;
	}

	/** A number that moved to another operator, and too late. */
	public Visit moved(OperatorEntry operator, Fill fill) {
		boolean least = fill == Fill.LEAST;
		Answers answers = Answers.NONE.with("goal", new GoalAnswer(Goal.KEEP_NUMBER))
			.with("operator",
					new OperatorAnswer(operator.code(), operator.code().equals("other") ? "Voorbeeld Telecom" : null,
							null))
			.with("line", new LineAnswer(Line.PACK, false, false))
			.with("port", new PortAnswer(this.today.minusDays(20)))
			.with("moved",
					new MovedAnswer(this.today.minusDays(5), least ? null : this.today.minusDays(30),
							operator.code().equals("orange") ? "base" : "orange", null))
			.with("writer", details(Goal.KEEP_NUMBER, fill))
			.with("confirm", new ConfirmAnswer(null, NOT_YET, NOT_YET, null, null));
		return Visit.of(new CaseFile(Secret.fresh(), 1, answers), Route.of(answers, this.guide, this.directory),
				this.directory, Language.ZH);
	}

	/** One case, over and answered to the last stage. */
	public Visit visit(OperatorEntry operator, Goal goal, Line line, Fill fill, boolean withdraws) {
		boolean least = fill == Fill.LEAST;
		Answers answers = Answers.NONE.with("goal", new GoalAnswer(goal))
			.with("line", new LineAnswer(line, false, withdraws))
			.with("withdraw", new WithdrawAnswer(YesNo.of(withdraws), this.today.minusDays(3)))
			.with("credit", new CreditAnswer(Credit.NONE, null))
			.with("rest", new PackAnswer(Rest.KEEP))
			.with("block", new Visited())
			.with("death", new Visited())
			.with("leaving", new LeavingAnswer((fill == Fill.LONGEST) ? Leaving.YES : Leaving.NO, null))
			.with("accounts", new Visited())
			.with("operator",
					new OperatorAnswer(operator.code(), operator.code().equals("other") ? "Voorbeeld Telecom" : null,
							null))
			.with("details", details(goal, fill))
			.with("channel", new ChannelAnswer(Way.LETTER))
			.with("request",
					new RequestAnswer(this.today.minusDays(5), Language.NL, !least,
							(fill == Fill.LONGEST) ? "Voorbeeldweg 1\n200000 Shanghai\nChina" : null))
			.with("sent",
					new SentAnswer(List.of(new SentAnswer.Entry(operator.code(), this.today.minusDays(30), Way.LETTER,
							least ? null : "Test", least ? null : "TEST-REF", least ? null : "TEST-POST",
							PaperKind.CANCELLATION, null))))
			.with("bill", bill(least))
			.with("refund",
					new RefundAnswer(new PrepaidDetails(new BigDecimal("12"), null, null, this.today.minusDays(2)),
							least ? null : BigDecimal.TEN, least ? null : BigDecimal.TEN,
							least ? null : "BE68539007547034", this.today.minusDays(2), null, null, null))
			.with("confirm", new ConfirmAnswer(NOT_YET, NOT_YET, NOT_YET, NOT_YET, this.today.minusDays(3)));
		return Visit.of(new CaseFile(Secret.fresh(), 1, answers), Route.of(answers, this.guide, this.directory),
				this.directory, Language.ZH);
	}

	private DetailsAnswer details(Goal goal, Fill fill) {
		boolean longest = fill == Fill.LONGEST;
		boolean ordinary = fill != Fill.LEAST;
		Death death = (goal == Goal.DEATH) ? new Death(Death.Capacity.PARTNER, this.today.minusDays(50)) : null;
		return new DetailsAnswer(longest ? LONG_NAME : "Voorbeeld Testpersoon",
				(goal == Goal.DEATH) ? "Voorbeeld Schrijver" : null, "+32450001234", ordinary ? "TEST-000111" : null,
				longest ? "8932020000000000010" : null, longest ? LocalDate.of(1990, 1, 1) : null, null,
				new DetailsAnswer.Address(longest ? LONG_STREET : "Voorbeeldstraat 1", "9000", "Gent", null),
				ordinary ? "voorbeeld@example.org" : null, ordinary ? null : true, death, null);
	}

	private BillAnswer bill(boolean least) {
		ContractDetails contract = new ContractDetails(Contract.Kind.FIXED, 24, this.today.minusMonths(10),
				new BigDecimal("20"), null, null, null, BigDecimal.ZERO, LastBill.Billing.AHEAD, null);
		return new BillAnswer(contract, least ? null : this.today, new BigDecimal("99"), null, null, null, null);
	}

}
