package be.simexit.journey;

import be.simexit.casefile.BillAnswer;
import be.simexit.casefile.StageAnswer;
import org.jspecify.annotations.Nullable;

/**
 * The last bill, as typed.
 */
record BillForm(@TypedText(max = 20, refusesNationalNumber = false) @Nullable String billAmount,
		@TypedText(max = 20) @Nullable String billDue,
		@TypedText(max = 20) @Nullable String billPaidOn) implements StageForm {

	static BillForm of(Visit visit) {
		BillAnswer answer = visit.find(BillAnswer.class).orElse(new BillAnswer(null, null, null));
		return new BillForm(Typed.amount(answer.amount()), Typed.date(answer.due()), Typed.date(answer.paidOn()));
	}

	@Override
	public @Nullable StageAnswer answer(FormReading reading) {
		if (reading.visit().isPrepaid()) {
			return new BillAnswer(null, null, null);
		}
		return reading.unlessWrong(new BillAnswer(reading.amount("billAmount", this.billAmount),
				reading.date("billDue", this.billDue), reading.pastDate("billPaidOn", this.billPaidOn)));
	}

}
