package be.simexit.checklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import be.simexit.answer.BillAnswer;
import be.simexit.calculator.Forecasts;
import be.simexit.route.Visit;
import be.simexit.settlement.Deadline;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Adds what lies ahead to a page: the clocks that run and the forecast of the last bill.
 */
@Component
class Outlook {

	private final Forecasts forecasts;

	private final Clock clock;

	Outlook(Forecasts forecasts, Clock clock) {
		this.forecasts = forecasts;
		this.clock = clock;
	}

	void fill(Visit visit, Model model) {
		List<Deadline> deadlines = visit.forecast().clocks();
		if (!deadlines.isEmpty()) {
			model.addAttribute("timeline", this.forecasts.timeline(deadlines, LocalDate.now(this.clock)));
		}
		visit.forecast()
			.lastBill()
			.ifPresent((bill) -> model.addAttribute("lastBill",
					this.forecasts.lastBill(bill, visit.find(BillAnswer.class).map(BillAnswer::amount).orElse(null))));
	}

}
