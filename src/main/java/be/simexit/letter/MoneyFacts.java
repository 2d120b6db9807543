package be.simexit.letter;

import java.math.BigDecimal;
import java.time.LocalDate;

import be.simexit.answer.BillAnswer;
import be.simexit.answer.MovedAnswer;
import be.simexit.route.Visit;
import be.simexit.settlement.Contract;
import be.simexit.settlement.Formula;
import be.simexit.settlement.LastBill;
import be.simexit.settlement.LatePorting;
import be.simexit.settlement.PortClocks;
import be.simexit.settlement.Range;

/**
 * What a letter knows of the last bill and of a move that came late.
 */
public final class MoneyFacts {

	private MoneyFacts() {
	}

	/** The bill, and how it compares with the forecast. */
	static void bill(FactCollector facts, Visit visit) {
		BillAnswer bill = visit.find(BillAnswer.class).orElse(BillAnswer.NONE);
		facts.flag(LetterFact.EXIT_FEE,
				bill.contractOrNone().kind() != Contract.Kind.OPEN && !visit.forecast().isFirm());
		BigDecimal amount = bill.amount();
		facts.flag(LetterFact.BILL_OPEN, amount == null);
		if (amount == null) {
			return;
		}
		facts.put(LetterFact.BILL_AMOUNT, facts.euro(amount));
		facts.put(LetterFact.BILL_CREDIT, (amount.signum() < 0) ? facts.euro(amount.negate()) : null);
		facts.put(LetterFact.BILLED_ON, facts.date(bill.billedOn()));
		facts.flag(LetterFact.BILL_UNDATED, bill.billedOn() == null);
		visit.forecast().lastBill().ifPresent((forecast) -> compare(facts, forecast, amount));
	}

	/** What a late move is worth, for one number. */
	static void move(FactCollector facts, Visit visit) {
		MovedAnswer moved = visit.find(MovedAnswer.class).orElse(null);
		PortClocks.Dates move = visit.forecast().move();
		LocalDate due = move.due();
		if (moved == null || moved.on() == null || due == null || !move.isLate()) {
			return;
		}
		int days = move.lateDays(moved.on());
		Range worth = LatePorting.of(days, 1, due).line().amount();
		facts.put(LetterFact.NEW_OPERATOR, moved.to());
		facts.put(LetterFact.PORT_ASKED_ON, facts.date(moved.askedOn()));
		facts.put(LetterFact.PORT_AGREED_ON, facts.date(move.on()));
		facts.put(LetterFact.PORT_DUE, facts.date(due));
		facts.put(LetterFact.LATE_DAYS, facts.say("letter.days", days));
		facts.put(LetterFact.LATE_LEAST, facts.euro(worth.low()));
		facts.put(LetterFact.LATE_MOST, facts.euro(worth.high()));
	}

	/**
	 * What cannot be explained is asked about; only what is surely too much is disputed.
	 */
	private static void compare(FactCollector facts, LastBill forecast, BigDecimal amount) {
		LastBill.Comparison.Verdict verdict = forecast.compare(amount).verdict();
		boolean above = verdict == LastBill.Comparison.Verdict.ABOVE;
		boolean something = forecast.most().signum() > 0;
		facts.flag(LetterFact.DISPUTED, above);
		facts.flag(LetterFact.UNEXPLAINED, verdict == LastBill.Comparison.Verdict.UNEXPLAINED);
		facts.flag(LetterFact.SIX_MONTHS_OVER, isSixMonthsOver(forecast));
		facts.put(LetterFact.FORECAST_MOST, (above && something) ? facts.euro(forecast.most()) : null);
		facts.flag(LetterFact.NOTHING_DUE, above && !something);
	}

	private static boolean isSixMonthsOver(LastBill bill) {
		return bill.owed().stream().anyMatch((line) -> line.working().formula() == Formula.FEE_FREE);
	}

}
