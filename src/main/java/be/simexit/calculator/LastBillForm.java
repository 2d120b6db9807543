package be.simexit.calculator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import be.simexit.form.FieldReading;
import be.simexit.form.Problem;
import be.simexit.form.TypedText;
import be.simexit.settlement.CaseDates;
import be.simexit.settlement.Clocks;
import be.simexit.settlement.ContractDetails;
import be.simexit.settlement.Euro;
import be.simexit.settlement.LastBill;
import be.simexit.settlement.LegalDates;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A contract and its end, as typed.
 *
 * @param firm anything if it is the contract of a firm with ten or more workers
 * @param madeOn the day the contract was made at a distance, if that was just now
 */
record LastBillForm(@Valid @Nullable ContractForm contract, @TypedText(max = 20) @Nullable String lastDay,
		@TypedText(max = 20, refusesNationalNumber = false) @Nullable String billAmount, @Nullable String firm,
		@TypedText(max = 20) @Nullable String madeOn) implements CalculatorForm {

	static final LastBillForm EMPTY = new LastBillForm(ContractForm.EMPTY, null, null, null, null);

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
		BigDecimal actual = reading.amount("billAmount", this.billAmount, Euro::parseSigned, Limits.DEBT);
		LocalDate made = reading.pastDate("madeOn", this.madeOn);
		if (reading.hasErrors()) {
			return null;
		}
		if (this.firm != null) {
			return new Result(null, null, List.of(new Notice("firm", null)));
		}
		return details.facts(end).map((facts) -> result(facts, actual, made, reading.today(), forecasts)).orElse(null);
	}

	private static Result result(LastBill.Facts facts, @Nullable BigDecimal actual, @Nullable LocalDate made,
			LocalDate today, Forecasts forecasts) {
		CaseDates dates = new CaseDates(false, facts.end(), facts.end(), true, null, null, false, null, null, false,
				null);
		LocalDate until = (made != null) ? LegalDates.withdrawnBy(made) : null;
		List<Notice> notices = (until != null && !today.isAfter(until)) ? List.of(new Notice("withdraw", until))
				: List.of();
		return new Result(forecasts.lastBill(LastBill.of(facts), actual),
				forecasts.timeline(Clocks.of(dates, facts), today), notices);
	}

}
