package be.simexit.route;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import be.simexit.casefile.Answers;
import be.simexit.casefile.BillAnswer;
import be.simexit.casefile.ConfirmAnswer;
import be.simexit.casefile.CreditAnswer;
import be.simexit.casefile.LeavingAnswer;
import be.simexit.casefile.RefundAnswer;
import be.simexit.casefile.RequestAnswer;
import be.simexit.casefile.SentAnswer;
import be.simexit.casefile.WithdrawAnswer;
import be.simexit.guide.Trait;
import be.simexit.guide.YesNo;
import be.simexit.settlement.CaseDates;
import be.simexit.settlement.ClockKind;
import be.simexit.settlement.Clocks;
import be.simexit.settlement.Deadline;
import be.simexit.settlement.LastBill;
import be.simexit.settlement.LateFees;
import be.simexit.settlement.LegalDates;
import be.simexit.settlement.Line;
import be.simexit.settlement.PrepaidDetails;
import be.simexit.settlement.PrepaidRefund;
import be.simexit.settlement.Refund;
import be.simexit.settlement.RuleId;
import org.jspecify.annotations.Nullable;

import org.springframework.util.function.SingletonSupplier;

/**
 * What the answers of a case forecast: the last bill, the refund and the clocks. Each is
 * worked out at most once for a visit, and not at all for a page that shows none.
 */
public final class CaseForecast {

	private final Answers answers;

	private final boolean prepaid;

	private final boolean firm;

	private final SingletonSupplier<Optional<LastBill>> lastBill = SingletonSupplier.of(this::workOutLastBill);

	private final SingletonSupplier<List<Deadline>> clocks = SingletonSupplier.of(this::workOutClocks);

	private CaseForecast(Route route) {
		this.answers = route.answers();
		this.prepaid = route.isPrepaid();
		this.firm = route.situation().is(Trait.FIRM, YesNo.YES);
	}

	static CaseForecast of(Route route) {
		return new CaseForecast(route);
	}

	/**
	 * The forecast of the last bill.
	 * @return the forecast, or empty for a prepaid card, for a firm whose contract
	 * decides (additions.md, formulas made right, 8), after a withdrawal, and while too
	 * little is known
	 */
	public Optional<LastBill> lastBill() {
		return this.lastBill.obtain();
	}

	private Optional<LastBill> workOutLastBill() {
		return contract().map(LastBill::of);
	}

	private Optional<LastBill.Facts> contract() {
		return (this.prepaid || this.firm || isWithdrawn()) ? Optional.empty()
				: bill().flatMap((answer) -> answer.contractOrNone().facts(end()));
	}

	/**
	 * Whether the contract decides what leaving costs, because it is that of a larger
	 * firm.
	 * @return true if there can be no forecast for that reason
	 */
	public boolean isFirm() {
		return this.firm && !this.prepaid;
	}

	/**
	 * Whether the contract is withdrawn from, which costs no fee (END-10).
	 * @return true if only use is to be paid
	 */
	public boolean isWithdrawn() {
		return withdrawal().filter((answer) -> answer.withdraws() == YesNo.YES).isPresent();
	}

	private Optional<WithdrawAnswer> withdrawal() {
		return this.answers.find(WithdrawAnswer.class);
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
			.filter((amount) -> amount.signum() > 0)
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
			return Refund.contract(lastBill().orElse(null), answer.advance(), answer.deposit(),
					bill().map(BillAnswer::amount).orElse(null));
		}
		return Refund.prepaid(credit(answer, today), answer.prepaidOrNone().bonus());
	}

	private PrepaidRefund credit(RefundAnswer answer, LocalDate today) {
		PrepaidDetails card = answer.prepaidOrNone();
		BigDecimal told = this.answers.find(CreditAnswer.class).map(CreditAnswer::amount).orElse(BigDecimal.ZERO);
		return PrepaidRefund.of((card.paidCredit() != null) ? card.paidCredit() : told, card.fee(), card.portedOn(),
				(answer.claimedOn() != null) ? answer.claimedOn() : today);
	}

	/** A clock for a claim runs only where something is left to claim. */
	private @Nullable LocalDate portedOn(RefundAnswer answer) {
		LocalDate ported = answer.prepaidOrNone().portedOn();
		boolean left = ported != null && credit(answer, ported).status() != PrepaidRefund.Status.NOTHING_LEFT;
		return left ? ported : null;
	}

	/**
	 * The clocks that run.
	 * @return them, earliest first
	 */
	public List<Deadline> clocks() {
		return this.clocks.obtain();
	}

	/**
	 * The day by which to hand the request in. It is of our own choice, so one that has
	 * passed is today.
	 * @param today the day in Brussels
	 * @return that day, never before today
	 */
	public LocalDate handInBy(LocalDate today) {
		return clocks().stream()
			.filter((clock) -> clock.kind() == ClockKind.HAND_IN_BY)
			.map(Deadline::on)
			.filter((day) -> day.isAfter(today))
			.findFirst()
			.orElse(today);
	}

	private List<Deadline> workOutClocks() {
		BillAnswer bill = bill().orElse(BillAnswer.NONE);
		RefundAnswer refund = this.answers.find(RefundAnswer.class).orElse(RefundAnswer.NONE);
		SentAnswer.Entry sent = this.answers.find(SentAnswer.class).map(SentAnswer::awaited).orElse(null);
		boolean confirmed = this.answers.find(ConfirmAnswer.class)
			.filter((answer) -> answer.written() == ConfirmAnswer.State.YES)
			.isPresent();
		LocalDate leaving = this.answers.find(LeavingAnswer.class).map(LeavingAnswer::on).orElse(null);
		CaseDates dates = new CaseDates(this.prepaid, end(), (sent != null) ? sent.on() : null, confirmed,
				bill.billedOn(), bill.due(), bill.paidOn() != null, portedOn(refund), refund.claimedOn(),
				refund.receivedOn() != null, leaving);
		List<Deadline> clocks = new ArrayList<>(Clocks.of(dates, contract().orElse(null)));
		withdrawal().map((answer) -> LegalDates.withdrawnBy(answer.madeOn()))
			.filter((day) -> sent == null)
			.map((day) -> new Deadline(ClockKind.WITHDRAW_BY, day, Deadline.Basis.ABOUT, RuleId.END_10))
			.ifPresent(clocks::add);
		clocks.sort(Comparator.comparing(Deadline::on));
		return List.copyOf(clocks);
	}

	private Optional<BillAnswer> bill() {
		return this.answers.find(BillAnswer.class);
	}

	private @Nullable LocalDate end() {
		return this.answers.find(RequestAnswer.class).map(RequestAnswer::endDate).orElse(null);
	}

}
