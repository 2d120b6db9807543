package be.simexit.route;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import be.simexit.casefile.Answers;
import be.simexit.casefile.BillAnswer;
import be.simexit.casefile.ConfirmAnswer;
import be.simexit.casefile.CreditAnswer;
import be.simexit.casefile.LeavingAnswer;
import be.simexit.casefile.RefundAnswer;
import be.simexit.casefile.RequestAnswer;
import be.simexit.settlement.CaseDates;
import be.simexit.settlement.Clocks;
import be.simexit.settlement.Deadline;
import be.simexit.settlement.LastBill;
import be.simexit.settlement.LateFees;
import be.simexit.settlement.Line;
import be.simexit.settlement.PrepaidDetails;
import be.simexit.settlement.PrepaidRefund;
import be.simexit.settlement.Refund;
import org.jspecify.annotations.Nullable;

import org.springframework.util.function.SingletonSupplier;

/**
 * What the answers of a case forecast: the last bill, the refund and the clocks. Each is
 * worked out at most once for a visit, and not at all for a page that shows none.
 */
public final class CaseForecast {

	private final Answers answers;

	private final boolean prepaid;

	private final SingletonSupplier<Optional<LastBill>> lastBill = SingletonSupplier.of(this::workOutLastBill);

	private final SingletonSupplier<List<Deadline>> clocks = SingletonSupplier.of(this::workOutClocks);

	private CaseForecast(Answers answers, boolean prepaid) {
		this.answers = answers;
		this.prepaid = prepaid;
	}

	static CaseForecast of(Route route) {
		return new CaseForecast(route.answers(), route.isPrepaid());
	}

	/**
	 * The forecast of the last bill.
	 * @return the forecast, or empty for a prepaid card and while too little is known
	 */
	public Optional<LastBill> lastBill() {
		return this.lastBill.obtain();
	}

	private Optional<LastBill> workOutLastBill() {
		return this.prepaid ? Optional.empty()
				: bill().flatMap((answer) -> answer.contractOrNone().facts(end())).map(LastBill::of);
	}

	/**
	 * Whether the line ends before its contract began, so that one of both days is wrong.
	 * @return true if there can be no forecast for that reason
	 */
	public boolean isEndBeforeStart() {
		return bill().filter((answer) -> answer.contractOrNone().endsBeforeStart(end())).isPresent();
	}

	/**
	 * What an unpaid last bill may cost on top.
	 * @return the lines, empty without an unpaid bill
	 */
	public List<Line> late() {
		return bill().filter((answer) -> answer.paidOn() == null)
			.map(BillAnswer::amount)
			.map((amount) -> List.of(LateFees.flat(amount), LateFees.reminders(1, 1)))
			.orElse(List.of());
	}

	/**
	 * The forecast of the refund.
	 * @param today the day in Brussels
	 * @return the forecast; without lines while nothing is known
	 */
	public Refund refund(LocalDate today) {
		RefundAnswer answer = this.answers.find(RefundAnswer.class).orElse(RefundAnswer.NONE);
		if (!this.prepaid) {
			return Refund.contract(lastBill().orElse(null), answer.advance(), answer.deposit());
		}
		PrepaidDetails card = answer.prepaidOrNone();
		BigDecimal told = this.answers.find(CreditAnswer.class).map(CreditAnswer::amount).orElse(BigDecimal.ZERO);
		PrepaidRefund credit = PrepaidRefund.of((card.paidCredit() != null) ? card.paidCredit() : told, card.fee(),
				card.portedOn(), (answer.claimedOn() != null) ? answer.claimedOn() : today);
		return Refund.prepaid(credit, card.bonus());
	}

	/**
	 * The clocks that run.
	 * @return them, earliest first
	 */
	public List<Deadline> clocks() {
		return this.clocks.obtain();
	}

	private List<Deadline> workOutClocks() {
		BillAnswer bill = bill().orElse(BillAnswer.NONE);
		RefundAnswer refund = this.answers.find(RefundAnswer.class).orElse(RefundAnswer.NONE);
		RequestAnswer.Sent sent = this.answers.find(RequestAnswer.class).map(RequestAnswer::sent).orElse(null);
		boolean confirmed = this.answers.find(ConfirmAnswer.class)
			.filter((answer) -> answer.written() == ConfirmAnswer.State.YES)
			.isPresent();
		LocalDate leaving = this.answers.find(LeavingAnswer.class).map(LeavingAnswer::on).orElse(null);
		LastBill.Facts contract = this.prepaid ? null : bill.contractOrNone().facts(end()).orElse(null);
		CaseDates dates = new CaseDates(this.prepaid, end(), (sent != null) ? sent.on() : null, confirmed,
				bill.billedOn(), bill.due(), bill.paidOn() != null, refund.prepaidOrNone().portedOn(),
				refund.claimedOn(), refund.receivedOn() != null, leaving);
		return Clocks.of(dates, contract);
	}

	private Optional<BillAnswer> bill() {
		return this.answers.find(BillAnswer.class);
	}

	private @Nullable LocalDate end() {
		return this.answers.find(RequestAnswer.class).map(RequestAnswer::endDate).orElse(null);
	}

}
