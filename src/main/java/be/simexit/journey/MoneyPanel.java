package be.simexit.journey;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import be.simexit.answer.BillAnswer;
import be.simexit.calculator.Forecasts;
import be.simexit.calculator.Outcome;
import be.simexit.route.Panel;
import be.simexit.route.Visit;
import be.simexit.settlement.ClockKind;
import be.simexit.settlement.Deadline;
import be.simexit.settlement.LastBill;
import be.simexit.settlement.Line;
import be.simexit.settlement.Refund;
import be.simexit.settlement.RuleId;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Shows what will be owed and what comes back, at the stages of the bill and the refund.
 */
@Component
@Order(1)
class MoneyPanel implements Panel {

	private final Forecasts forecasts;

	private final Clock clock;

	MoneyPanel(Forecasts forecasts, Clock clock) {
		this.forecasts = forecasts;
		this.clock = clock;
	}

	@Override
	public boolean belongsTo(String stage, Visit visit) {
		return "bill".equals(stage) || "refund".equals(stage);
	}

	@Override
	public String template() {
		return "journey/money";
	}

	@Override
	public void fill(Visit visit, Model model) {
		LastBill bill = visit.forecast().lastBill().orElse(null);
		if (bill != null) {
			model.addAttribute("lastBill", this.forecasts.lastBill(bill, actual(visit)));
		}
		model.addAttribute("notice",
				visit.forecast().isFirm() ? "firm" : (visit.forecast().isWithdrawn() ? "withdrawn" : null));
		model.addAttribute("endBeforeStart", visit.forecast().isEndBeforeStart());
		model.addAttribute("billClock", awaited(visit, ClockKind.PAY_BY, ClockKind.LAST_BILL));
		model.addAttribute("refundClock", awaited(visit, ClockKind.REFUND, ClockKind.REFUND_CLAIM));
		List<Line> late = visit.forecast().late();
		if (!late.isEmpty()) {
			model.addAttribute("lateBill", this.forecasts.of(Outcome.LATE, late));
		}
		model.addAttribute("payRule", this.forecasts.rule(visit.isPrepaid() ? RuleId.PRE_06 : RuleId.BILL_02));
		Refund refund = visit.forecast().refund(LocalDate.now(this.clock));
		if (!refund.lines().isEmpty()) {
			model.addAttribute("refund",
					this.forecasts.refund(visit.isPrepaid() ? Outcome.CREDIT : Outcome.REFUND, refund));
		}
	}

	/** The clock that is waited for at this stage. */
	private static @Nullable Deadline awaited(Visit visit, ClockKind... kinds) {
		return visit.forecast()
			.clocks()
			.stream()
			.filter((clock) -> List.of(kinds).contains(clock.kind()))
			.findFirst()
			.orElse(null);
	}

	private static @Nullable BigDecimal actual(Visit visit) {
		return visit.find(BillAnswer.class).map(BillAnswer::amount).orElse(null);
	}

}
