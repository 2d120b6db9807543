package be.simexit.calculator;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import be.simexit.form.FieldReading;
import be.simexit.form.TypedText;
import be.simexit.settlement.ClockKind;
import be.simexit.settlement.Deadline;
import be.simexit.settlement.PrepaidDetails;
import be.simexit.settlement.PrepaidRefund;
import be.simexit.settlement.Refund;
import be.simexit.settlement.RuleId;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A prepaid card, and when its credit is asked back, as typed.
 */
record PrepaidRefundForm(@Valid @Nullable PrepaidForm prepaid,
		@TypedText(max = 20) @Nullable String askedOn) implements CalculatorForm {

	static final PrepaidRefundForm EMPTY = new PrepaidRefundForm(PrepaidForm.EMPTY, null);

	PrepaidRefundForm {
		prepaid = (prepaid != null) ? prepaid : PrepaidForm.EMPTY;
	}

	@Override
	public @Nullable Result result(FieldReading reading, Forecasts forecasts) {
		PrepaidDetails known = ((this.prepaid != null) ? this.prepaid : PrepaidForm.EMPTY).read(reading, true);
		LocalDate asked = reading.date("askedOn", this.askedOn);
		if (reading.hasErrors()) {
			return null;
		}
		PrepaidRefund credit = PrepaidRefund.of(Objects.requireNonNull(known.paidCredit()), known.fee(),
				known.portedOn(), (asked != null) ? asked : reading.today());
		LocalDate askBy = credit.askBy();
		Timeline timeline = (askBy == null) ? null
				: forecasts.timeline(
						List.of(new Deadline(ClockKind.REFUND_CLAIM, askBy, Deadline.Basis.RULE, RuleId.PRE_05)),
						reading.today());
		return new Result(forecasts.refund(Outcome.CREDIT, Refund.prepaid(credit, known.bonus())), timeline);
	}

}
