package be.simexit.journey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import be.simexit.casefile.BillAnswer;
import be.simexit.casefile.ConfirmAnswer;
import be.simexit.casefile.CreditAnswer;
import be.simexit.casefile.LeavingAnswer;
import be.simexit.casefile.PrepaidDetails;
import be.simexit.casefile.RefundAnswer;
import be.simexit.casefile.RequestAnswer;
import be.simexit.settlement.CaseDates;
import be.simexit.settlement.Clocks;
import be.simexit.settlement.Deadline;
import be.simexit.settlement.LastBill;
import be.simexit.settlement.LateFees;
import be.simexit.settlement.Line;
import be.simexit.settlement.PrepaidRefund;
import be.simexit.settlement.Refund;
import org.jspecify.annotations.Nullable;

/**
 * What the answers of a case forecast: the last bill, the refund and the clocks.
 */
public final class CaseForecast {

	private CaseForecast() {
	}

	/**
	 * The forecast of the last bill.
	 * @param visit the opened case
	 * @return the forecast, or empty for a prepaid card and while too little is known
	 */
	public static Optional<LastBill> lastBill(Visit visit) {
		LocalDate end = end(visit);
		return visit.isPrepaid() ? Optional.empty()
				: bill(visit).flatMap((answer) -> answer.contractOrNone().facts(end)).map(LastBill::of);
	}

	/**
	 * Whether the line ends before its contract began, so that one of both days is wrong.
	 * @param visit the opened case
	 * @return true if there can be no forecast for that reason
	 */
	public static boolean isEndBeforeStart(Visit visit) {
		return bill(visit).filter((answer) -> answer.contractOrNone().endsBeforeStart(end(visit))).isPresent();
	}

	/**
	 * What an unpaid last bill may cost on top.
	 * @param visit the opened case
	 * @return the lines, empty without an unpaid bill
	 */
	public static List<Line> late(Visit visit) {
		return bill(visit).filter((answer) -> answer.paidOn() == null)
			.map(BillAnswer::amount)
			.map((amount) -> List.of(LateFees.flat(amount), LateFees.reminders(1, 1)))
			.orElse(List.of());
	}

	/**
	 * The forecast of the refund.
	 * @param visit the opened case
	 * @param today the day in Brussels
	 * @return the forecast; without lines while nothing is known
	 */
	public static Refund refund(Visit visit, LocalDate today) {
		RefundAnswer answer = visit.find(RefundAnswer.class).orElse(RefundAnswer.NONE);
		if (!visit.isPrepaid()) {
			return Refund.contract(lastBill(visit).orElse(null), answer.advance(), answer.deposit());
		}
		PrepaidDetails card = answer.prepaidOrNone();
		BigDecimal told = visit.find(CreditAnswer.class).map(CreditAnswer::amount).orElse(BigDecimal.ZERO);
		PrepaidRefund credit = PrepaidRefund.of((card.paidCredit() != null) ? card.paidCredit() : told, card.fee(),
				card.portedOn(), (answer.claimedOn() != null) ? answer.claimedOn() : today);
		return Refund.prepaid(credit, card.bonus());
	}

	/**
	 * The clocks that run.
	 * @param visit the opened case
	 * @return them, earliest first
	 */
	public static List<Deadline> clocks(Visit visit) {
		BillAnswer bill = bill(visit).orElse(BillAnswer.NONE);
		RefundAnswer refund = visit.find(RefundAnswer.class).orElse(RefundAnswer.NONE);
		RequestAnswer.Sent sent = visit.sent();
		boolean confirmed = visit.find(ConfirmAnswer.class)
			.filter((answer) -> answer.written() == ConfirmAnswer.State.YES)
			.isPresent();
		LocalDate leaving = visit.find(LeavingAnswer.class).map(LeavingAnswer::on).orElse(null);
		LastBill.Facts contract = visit.isPrepaid() ? null : bill.contractOrNone().facts(end(visit)).orElse(null);
		CaseDates dates = new CaseDates(visit.isPrepaid(), end(visit), (sent != null) ? sent.on() : null, confirmed,
				bill.billedOn(), bill.due(), bill.paidOn() != null, refund.prepaidOrNone().portedOn(),
				refund.claimedOn(), refund.receivedOn() != null, leaving);
		return Clocks.of(dates, contract);
	}

	private static Optional<BillAnswer> bill(Visit visit) {
		return visit.find(BillAnswer.class);
	}

	private static @Nullable LocalDate end(Visit visit) {
		return visit.find(RequestAnswer.class).map(RequestAnswer::endDate).orElse(null);
	}

}
