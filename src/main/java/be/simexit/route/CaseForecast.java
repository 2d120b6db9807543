package be.simexit.route;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import be.simexit.answer.Answers;
import be.simexit.answer.BillAnswer;
import be.simexit.answer.CreditAnswer;
import be.simexit.answer.MovedAnswer;
import be.simexit.answer.PortAnswer;
import be.simexit.answer.RefundAnswer;
import be.simexit.answer.RequestAnswer;
import be.simexit.answer.WithdrawAnswer;
import be.simexit.guide.Goal;
import be.simexit.guide.Trait;
import be.simexit.guide.YesNo;
import be.simexit.settlement.ClockKind;
import be.simexit.settlement.Deadline;
import be.simexit.settlement.LastBill;
import be.simexit.settlement.LateFees;
import be.simexit.settlement.Line;
import be.simexit.settlement.PortClocks;
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

	private final Route route;

	private final SingletonSupplier<Optional<LastBill>> lastBill = SingletonSupplier
		.of(() -> contract().map(LastBill::of));

	private final SingletonSupplier<List<Deadline>> clocks = SingletonSupplier.of(this::workOutClocks);

	CaseForecast(Route route) {
		this.answers = route.answers();
		this.route = route;
	}

	/**
	 * The forecast of the last bill.
	 * @return the forecast, or empty for a prepaid card, for a firm whose contract
	 * decides (decision 0011), after a withdrawal, and while too little is known
	 */
	public Optional<LastBill> lastBill() {
		return this.lastBill.obtain();
	}

	private Optional<LastBill.Facts> contract() {
		return (this.route.isPrepaid() || isFirm() || isWithdrawn()) ? Optional.empty()
				: bill().flatMap((answer) -> answer.contractOrNone().facts(end()));
	}

	/** Whether there is no forecast because the contract is that of a larger firm. */
	public boolean isFirm() {
		return this.route.situation().is(Trait.FIRM, YesNo.YES) && !this.route.isPrepaid();
	}

	/** Whether the contract is withdrawn from, so that only use is paid (END-10). */
	public boolean isWithdrawn() {
		return this.answers.find(WithdrawAnswer.class).filter((answer) -> answer.withdraws() == YesNo.YES).isPresent();
	}

	/**
	 * Whether the contract is asked for and decides what an end costs: a prepaid card has
	 * none, a death and a larger firm have no figure, a withdrawal costs no fee.
	 */
	public boolean isOfContract() {
		return !this.route.isPrepaid() && !this.route.situation().is(Trait.GOAL, Goal.DEATH) && !isFirm()
				&& !isWithdrawn();
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
		if (!this.route.isPrepaid()) {
			return Refund.contract(lastBill().orElse(null), answer.advance(), answer.deposit(),
					bill().map(BillAnswer::amount).orElse(null));
		}
		return Refund.prepaid(credit(answer, today), answer.prepaidOrNone().bonus());
	}

	private PrepaidRefund credit(RefundAnswer answer, LocalDate today) {
		PrepaidDetails card = answer.prepaidOrNone();
		BigDecimal told = this.answers.find(CreditAnswer.class).map(CreditAnswer::amount).orElse(BigDecimal.ZERO);
		return PrepaidRefund.of((card.paidCredit() != null) ? card.paidCredit() : told, card.fee(), movedOn(),
				(answer.claimedOn() != null) ? answer.claimedOn() : today);
	}

	/**
	 * The day the number moved to another operator.
	 * @return the day, null if it did not
	 */
	public @Nullable LocalDate movedOn() {
		return this.route.keepsNumber() ? this.answers.find(MovedAnswer.class).map(MovedAnswer::on).orElse(null)
				: this.answers.find(RefundAnswer.class).map((refund) -> refund.prepaidOrNone().portedOn()).orElse(null);
	}

	/**
	 * The days of a number that moves.
	 * @return them; null in them where not known
	 */
	public PortClocks.Dates move() {
		PortAnswer port = this.answers.find(PortAnswer.class).orElse(new PortAnswer(null));
		RefundAnswer refund = this.answers.find(RefundAnswer.class).orElse(RefundAnswer.NONE);
		return new PortClocks.Dates(this.route.isPrepaid(),
				this.answers.find(MovedAnswer.class).map(MovedAnswer::askedOn).orElse(null), port.on(), movedOn(),
				this.route.isPrepaid() && portedOn(refund) != null, refund.claimedOn(), refund.receivedOn() != null);
	}

	/** A clock for a claim runs only where something is left to claim. */
	private @Nullable LocalDate portedOn(RefundAnswer answer) {
		LocalDate ported = movedOn();
		boolean left = ported != null && credit(answer, ported).status() != PrepaidRefund.Status.NOTHING_LEFT;
		return left ? ported : null;
	}

	/** The clocks that run, earliest first. */
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

	/**
	 * Whether a letter that is posted today may come too late for the day asked for.
	 * @param today the day in Brussels
	 * @return true if the day to post by has passed
	 */
	public boolean isSoon(LocalDate today) {
		return !isWithdrawn() && clocks().stream()
			.anyMatch((clock) -> clock.kind() == ClockKind.HAND_IN_BY && clock.on().isBefore(today));
	}

	private List<Deadline> workOutClocks() {
		if (this.route.isAboutTrouble()) {
			return new ComplaintDates(this.answers).clocks();
		}
		return this.route.keepsNumber() ? PortClocks.of(move()) : new CaseClocks(this.answers, this.route.isPrepaid())
			.of(portedOn(this.answers.find(RefundAnswer.class).orElse(RefundAnswer.NONE)), contract().orElse(null));
	}

	private Optional<BillAnswer> bill() {
		return this.answers.find(BillAnswer.class);
	}

	private @Nullable LocalDate end() {
		return this.answers.find(RequestAnswer.class).map(RequestAnswer::endDate).orElse(null);
	}

}
