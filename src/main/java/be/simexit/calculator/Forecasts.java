package be.simexit.calculator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import be.simexit.guide.CurrentGuide;
import be.simexit.guide.Rule;
import be.simexit.settlement.Deadline;
import be.simexit.settlement.LastBill;
import be.simexit.settlement.Line;
import be.simexit.settlement.Range;
import be.simexit.settlement.Refund;
import be.simexit.settlement.RuleId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Puts results and the rules they rest on together for a page.
 */
@Component
public class Forecasts {

	private final CurrentGuide guide;

	Forecasts(CurrentGuide guide) {
		this.guide = guide;
	}

	/**
	 * A forecast of the last bill.
	 * @param bill the forecast
	 * @param actual the amount of the real bill in euro, null if it has not come
	 * @return what is owed, and what comes back
	 */
	public Forecast lastBill(LastBill bill, @Nullable BigDecimal actual) {
		Forecast.Group owed = group(Outcome.OWED, bill.owed(), bill.toPay(), 1, bill.isAddingOpen(),
				bill.isUseUnknown());
		Forecast.Group back = group(Outcome.BACK, bill.back(), bill.comesBack(), bill.owed().size() + 1, false, false);
		List<Forecast.Group> groups = bill.back().isEmpty() ? List.of(owed) : List.of(owed, back);
		return new Forecast(groups, bill, (actual != null) ? bill.compare(actual) : null);
	}

	/**
	 * A forecast of a refund.
	 * @param outcome the credit of a prepaid card, or a refund
	 * @param refund the forecast
	 * @return what comes back
	 */
	public Forecast refund(Outcome outcome, Refund refund) {
		return new Forecast(List.of(group(outcome, refund.lines(), refund.total(), 1, false, false)), null, null);
	}

	/**
	 * Lines of their own, such as what a late bill may cost.
	 * @param outcome what they add up to
	 * @param lines the lines
	 * @return a forecast of one group
	 */
	public Forecast of(Outcome outcome, List<Line> lines) {
		Range total = lines.stream().map(Line::amount).reduce(Range.NOTHING, Range::plus);
		return new Forecast(List.of(group(outcome, lines, total, 1, false, false)), null, null);
	}

	/**
	 * The clocks of a case.
	 * @param deadlines the clocks, earliest first
	 * @param today the day in Brussels
	 * @return them, drawn along a line
	 */
	public Timeline timeline(List<Deadline> deadlines, LocalDate today) {
		return Timeline.of(deadlines, this::rule, today);
	}

	private Forecast.Group group(Outcome outcome, List<Line> lines, Range total, int first, boolean open,
			boolean plusUse) {
		List<Figure> figures = new ArrayList<>();
		for (Line line : lines) {
			figures.add(new Figure(first + figures.size(), line, rule(line.rule())));
		}
		return new Forecast.Group(outcome, List.copyOf(figures), total, open, plusUse);
	}

	/**
	 * A rule.
	 * @param id its id
	 * @return the rule, null if it is not on file
	 */
	public @Nullable Rule rule(RuleId id) {
		return this.guide.rule(id.code()).orElse(null);
	}

}
