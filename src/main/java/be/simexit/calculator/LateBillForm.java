package be.simexit.calculator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import be.simexit.form.FieldReading;
import be.simexit.form.TypedText;
import be.simexit.settlement.ClockKind;
import be.simexit.settlement.Deadline;
import be.simexit.settlement.LateFees;
import be.simexit.settlement.LegalDates;
import be.simexit.settlement.RuleId;
import be.simexit.text.Coded;
import org.jspecify.annotations.Nullable;

/**
 * An unpaid bill, as typed.
 */
record LateBillForm(@TypedText(max = 20, refusesNationalNumber = false) @Nullable String debt,
		@TypedText(max = 20) @Nullable String billedOn, @TypedText(max = 20) @Nullable String remindedOn,
		@Nullable String remindedBy, @TypedText(max = 20) @Nullable String missed,
		@TypedText(max = 20) @Nullable String reminders) implements CalculatorForm {

	static final LateBillForm EMPTY = new LateBillForm(null, null, null, null, "1", "1");

	/** Nobody misses more due dates in a year, or gets more reminders for one. */
	private static final int MOST = 50;

	/** How a reminder came. */
	enum By implements Coded {

		POST, EMAIL

	}

	@Override
	public @Nullable Result result(FieldReading reading, Forecasts forecasts) {
		reading.text("debt", this.debt, true);
		BigDecimal owed = reading.amount("debt", this.debt, Limits.DEBT);
		Integer missedDates = reading.number("missed", this.missed, 1, MOST);
		Integer number = reading.number("reminders", this.reminders, 1, MOST);
		List<Deadline> deadlines = deadlines(reading);
		if (reading.hasErrors()) {
			return null;
		}
		Forecast forecast = forecasts.of(Outcome.LATE, List.of(LateFees.flat(Objects.requireNonNull(owed)),
				LateFees.reminders((missedDates != null) ? missedDates : 1, (number != null) ? number : 1)));
		return new Result(forecast, deadlines.isEmpty() ? null : forecasts.timeline(deadlines, reading.today()));
	}

	private List<Deadline> deadlines(FieldReading reading) {
		List<Deadline> deadlines = new ArrayList<>();
		LocalDate reminded = reading.pastDate("remindedOn", this.remindedOn);
		if (reminded != null) {
			reading.choice("remindedBy", this.remindedBy, By.values())
				.ifPresent((by) -> deadlines.add(new Deadline(ClockKind.REMINDER_FREE,
						LegalDates.reminderFreeUntil(reminded, by == By.POST), Deadline.Basis.ABOUT, RuleId.BILL_03)));
		}
		LocalDate billed = reading.pastDate("billedOn", this.billedOn);
		if (billed != null) {
			deadlines.add(new Deadline(ClockKind.DISPUTE_BY, LegalDates.disputedBy(billed), Deadline.Basis.ABOUT,
					RuleId.BILL_09));
			deadlines.add(new Deadline(ClockKind.PAPERS, LegalDates.papersKeptUntil(billed), Deadline.Basis.RULE,
					RuleId.BILL_08));
		}
		deadlines.sort(Comparator.comparing(Deadline::on));
		return deadlines;
	}

}
