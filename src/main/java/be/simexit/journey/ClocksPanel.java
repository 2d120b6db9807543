package be.simexit.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import be.simexit.calculator.Forecasts;
import be.simexit.route.Panel;
import be.simexit.route.Visit;
import be.simexit.settlement.Deadline;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Shows the clocks of the case once the request is made.
 */
@Component
@Order(2)
class ClocksPanel implements Panel {

	private static final List<String> STAGES = List.of("bill", "refund", "confirm");

	private final Forecasts forecasts;

	private final Clock clock;

	ClocksPanel(Forecasts forecasts, Clock clock) {
		this.forecasts = forecasts;
		this.clock = clock;
	}

	@Override
	public boolean belongsTo(String stage, Visit visit) {
		return STAGES.contains(stage) && !visit.forecast().clocks().isEmpty();
	}

	@Override
	public String template() {
		return "journey/clocks";
	}

	@Override
	public void fill(Visit visit, Model model) {
		List<Deadline> deadlines = visit.forecast().clocks();
		model.addAttribute("timeline", this.forecasts.timeline(deadlines, LocalDate.now(this.clock)));
	}

}
