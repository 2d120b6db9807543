package be.simexit.journey;

import java.math.BigDecimal;
import java.time.LocalDate;

import be.simexit.calculator.ContractForm;
import be.simexit.casefile.BillAnswer;
import be.simexit.casefile.ContractDetails;
import be.simexit.casefile.RequestAnswer;
import be.simexit.casefile.StageAnswer;
import be.simexit.form.Stored;
import be.simexit.form.TypedText;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The contract and the last bill, as typed.
 *
 * @param step "forecast" if only the forecast is asked for
 */
record BillForm(@Valid @Nullable ContractForm contract, @Nullable String step,
		@TypedText(max = 20) @Nullable String billedOn,
		@TypedText(max = 20, refusesNationalNumber = false) @Nullable String billAmount,
		@TypedText(max = 20) @Nullable String billDue,
		@TypedText(max = 20) @Nullable String billPaidOn) implements StageForm {

	private static final BigDecimal HIGHEST_BILL = new BigDecimal("99999.99");

	BillForm {
		contract = (contract != null) ? contract : ContractForm.EMPTY;
	}

	static BillForm of(Visit visit) {
		BillAnswer answer = visit.find(BillAnswer.class).orElse(BillAnswer.NONE);
		return new BillForm(ContractForm.of(answer.contractOrNone()), null, Stored.date(answer.billedOn()),
				Stored.amount(answer.amount()), Stored.date(answer.due()), Stored.date(answer.paidOn()));
	}

	@Override
	public @Nullable StageAnswer answer(FormReading reading) {
		if (reading.visit().isPrepaid()) {
			return BillAnswer.NONE;
		}
		boolean asked = Submission.FORECAST.equals(this.step);
		LocalDate end = reading.visit().find(RequestAnswer.class).map(RequestAnswer::endDate).orElse(null);
		ContractForm typed = (this.contract != null) ? this.contract : ContractForm.EMPTY;
		ContractDetails known = typed.read(reading, end, asked);
		return reading.unlessWrong(new BillAnswer(known, reading.pastDate("billedOn", this.billedOn),
				reading.amount("billAmount", this.billAmount, HIGHEST_BILL), reading.date("billDue", this.billDue),
				reading.pastDate("billPaidOn", this.billPaidOn), reading.visit().isLooking(BillAnswer.class, asked)));
	}

}
