package be.simexit.journey;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;

import be.simexit.answer.CreditAnswer;
import be.simexit.guide.Credit;
import be.simexit.route.Panel;
import be.simexit.route.Visit;
import be.simexit.settlement.LatePorting;
import be.simexit.settlement.PortClocks;
import be.simexit.settlement.PrepaidRefund;
import be.simexit.settlement.Range;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Tells what a move gives back: the credit of a prepaid card, and what is owed for a late
 * one.
 */
@Component
@Order(1)
class PortPanel implements Panel {

	private final Clock clock;

	PortPanel(Clock clock) {
		this.clock = clock;
	}

	@Override
	public boolean belongsTo(String stage, Visit visit) {
		return "port".equals(stage) || "moved".equals(stage) || "forfeit".equals(stage);
	}

	@Override
	public String template() {
		return "journey/credit";
	}

	@Override
	public void fill(Visit visit, Model model) {
		visit.find(CreditAnswer.class)
			.filter((answer) -> answer.credit() == Credit.SOME)
			.map(CreditAnswer::amount)
			.ifPresent((amount) -> model.addAttribute("creditNow", amount).addAttribute("credit", back(amount)));
		PortClocks.Dates move = visit.forecast().move();
		LocalDate until = (move.movedOn() != null) ? move.movedOn() : LocalDate.now(this.clock);
		LocalDate due = move.due();
		int days = move.lateDays(until);
		if (due == null && move.movedOn() != null && move.askedOn() != null) {
			model.addAttribute("agreedUnknown", true);
		}
		if (due != null && days > 0) {
			model.addAttribute("lateDays", days);
			model.addAttribute("late", LatePorting.of(days, 1, due).line().amount());
		}
	}

	/** Before the move nothing is late: all that is paid ahead counts. */
	private Range back(BigDecimal amount) {
		LocalDate today = LocalDate.now(this.clock);
		return PrepaidRefund.of(amount, null, today, today).amount();
	}

}
