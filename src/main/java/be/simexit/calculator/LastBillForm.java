package be.simexit.calculator;

import java.math.BigDecimal;
import java.time.LocalDate;

import be.simexit.form.FieldReading;
import be.simexit.form.Problem;
import be.simexit.form.TypedText;
import be.simexit.settlement.CaseDates;
import be.simexit.settlement.Clocks;
import be.simexit.settlement.ContractDetails;
import be.simexit.settlement.LastBill;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A contract and its end, as typed.
 */
record LastBillForm(@Valid @Nullable ContractForm contract, @TypedText(max = 20) @Nullable String lastDay,
		@TypedText(max = 20, refusesNationalNumber = false) @Nullable String billAmount) implements CalculatorForm {

	static final LastBillForm EMPTY = new LastBillForm(ContractForm.EMPTY, null, null);

	LastBillForm {
		contract = (contract != null) ? contract : ContractForm.EMPTY;
	}

	@Override
	public @Nullable Result result(FieldReading reading, Forecasts forecasts) {
		LocalDate end = reading.date("lastDay", this.lastDay);
		if (end == null) {
			reading.refuse("lastDay", Problem.MISSING);
		}
		ContractForm typed = (this.contract != null) ? this.contract : ContractForm.EMPTY;
		ContractDetails details = typed.read(reading, end, true);
		BigDecimal actual = reading.amount("billAmount", this.billAmount, Limits.DEBT);
		if (reading.hasErrors()) {
			return null;
		}
		CaseDates dates = new CaseDates(false, end, null, false, null, null, false, null, null, false, null);
		return details.facts(end)
			.map((facts) -> new Result(forecasts.lastBill(LastBill.of(facts), actual),
					forecasts.timeline(Clocks.of(dates, facts), reading.today())))
			.orElse(null);
	}

}
