package be.simexit.calculator;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import be.simexit.form.FieldReading;
import be.simexit.form.Problem;
import be.simexit.form.TypedText;
import be.simexit.settlement.ClockKind;
import be.simexit.settlement.Deadline;
import be.simexit.settlement.LatePorting;
import be.simexit.settlement.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that were ported late, as typed.
 */
record LatePortingForm(@TypedText(max = 20) @Nullable String requestedOn, @TypedText(max = 20) @Nullable String days,
		@TypedText(max = 20) @Nullable String numbers) implements CalculatorForm {

	static final LatePortingForm EMPTY = new LatePortingForm(null, null, "1");

	private static final int MOST_DAYS = 999;

	private static final int MOST_NUMBERS = 99;

	@Override
	public @Nullable Result result(FieldReading reading, Forecasts forecasts) {
		LocalDate requested = reading.pastDate("requestedOn", this.requestedOn);
		if (requested == null) {
			reading.refuse("requestedOn", Problem.MISSING);
		}
		reading.text("days", this.days, true);
		Integer late = reading.number("days", this.days, 0, MOST_DAYS);
		Integer count = reading.number("numbers", this.numbers, 1, MOST_NUMBERS);
		if (reading.hasErrors()) {
			return null;
		}
		LatePorting porting = LatePorting.of(Objects.requireNonNull(late), (count != null) ? count : 1,
				Objects.requireNonNull(requested));
		Deadline claim = new Deadline(ClockKind.PORT_CLAIM, porting.claimBy(), Deadline.Basis.RULE, RuleId.PORT_05);
		return new Result(forecasts.of(Outcome.COMPENSATION, List.of(porting.line())),
				forecasts.timeline(List.of(claim), reading.today()));
	}

}
