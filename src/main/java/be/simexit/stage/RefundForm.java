package be.simexit.stage;

import java.math.BigDecimal;
import java.util.List;

import be.simexit.answer.CreditAnswer;
import be.simexit.answer.RefundAnswer;
import be.simexit.answer.StageAnswer;
import be.simexit.calculator.Limits;
import be.simexit.calculator.PrepaidForm;
import be.simexit.form.Stored;
import be.simexit.form.TypedLine;
import be.simexit.form.TypedText;
import be.simexit.identifier.Iban;
import be.simexit.route.Visit;
import be.simexit.settlement.PrepaidDetails;
import be.simexit.text.Coded;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The refund, as typed.
 *
 * @param came whether the money has come: yes, no, or nothing is due
 * @param step "forecast" if only the forecast is asked for
 */
public record RefundForm(@Nullable String came, @Valid @Nullable PrepaidForm prepaid, @Nullable String step,
		@TypedText(max = 20, refusesNationalNumber = false) @Nullable String advance,
		@TypedText(max = 20, refusesNationalNumber = false) @Nullable String deposit,
		@TypedText(max = 60, refusesNationalNumber = false) @Nullable String iban,
		@TypedText(max = 20) @Nullable String refundClaimedOn,
		@TypedText(max = 20) @Nullable String refundReceivedOn) implements StageForm {

	public RefundForm {
		prepaid = (prepaid != null) ? prepaid : PrepaidForm.EMPTY;
	}

	static RefundForm of(Visit visit) {
		RefundAnswer answer = visit.find(RefundAnswer.class).orElse(RefundAnswer.NONE);
		BigDecimal credit = visit.find(CreditAnswer.class).map(CreditAnswer::amount).orElse(null);
		PrepaidDetails known = (answer.prepaid() != null) ? answer.prepaid()
				: new PrepaidDetails(credit, null, null, visit.forecast().movedOn());
		String account = (answer.iban() != null) ? new Iban(answer.iban()).display() : null;
		return new RefundForm(Came.of(visit), PrepaidForm.of(known), null, Stored.amount(answer.advance()),
				Stored.amount(answer.deposit()), account, Stored.date(answer.claimedOn()),
				Stored.date(answer.receivedOn()));
	}

	@Override
	public List<String> folded(String stage) {
		return List.of("journey/refund");
	}

	@Override
	public @Nullable StageAnswer answer(FormReading reading) {
		boolean asked = Submission.FORECAST.equals(this.step);
		if (!asked && Came.YES.code().equals(this.came)) {
			reading.text("refundReceivedOn", this.refundReceivedOn, true);
		}
		PrepaidDetails card = prepaid(reading);
		BigDecimal paidAhead = card != null ? null : reading.amount("advance", this.advance, Limits.AMOUNT);
		BigDecimal paidDeposit = reading.amount("deposit", this.deposit, Limits.AMOUNT);
		Iban account = reading.value("iban", this.iban, Iban::parse);
		return reading.unlessWrong(new RefundAnswer(card, paidAhead, paidDeposit,
				(account != null) ? account.value() : null, reading.pastDate("refundClaimedOn", this.refundClaimedOn),
				reading.pastDate("refundReceivedOn", this.refundReceivedOn), Came.NOTHING.code().equals(this.came),
				reading.visit().isLooking(RefundAnswer.class, asked)));
	}

	/**
	 * Of a card that was ported the credit must be known; of one that was not it does not
	 * matter.
	 */
	private @Nullable PrepaidDetails prepaid(FormReading reading) {
		if (!reading.visit().isPrepaid() || this.prepaid == null) {
			return null;
		}
		return this.prepaid.read(reading, TypedLine.of(this.prepaid.portedOn()) != null);
	}

	/** What can be said of the money. */
	public List<String> options() {
		return Coded.codes(Came.values());
	}

	/** Whether the money has come. */
	enum Came implements Coded {

		NOT_YET, YES, NOTHING;

		static @Nullable String of(Visit visit) {
			RefundAnswer answer = visit.find(RefundAnswer.class).orElse(null);
			if (answer == null) {
				return null;
			}
			if (answer.isNothing()) {
				return NOTHING.code();
			}
			return ((answer.receivedOn() != null) ? YES : NOT_YET).code();
		}

	}

}
