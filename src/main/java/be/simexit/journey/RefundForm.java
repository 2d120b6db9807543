package be.simexit.journey;

import be.simexit.casefile.RefundAnswer;
import be.simexit.casefile.StageAnswer;
import be.simexit.identifier.Iban;
import org.jspecify.annotations.Nullable;

/**
 * The refund, as typed.
 */
record RefundForm(@TypedText(max = 60, refusesNationalNumber = false) @Nullable String iban,
		@TypedText(max = 20) @Nullable String refundClaimedOn,
		@TypedText(max = 20) @Nullable String refundReceivedOn) implements StageForm {

	static RefundForm of(Visit visit) {
		RefundAnswer answer = visit.find(RefundAnswer.class).orElse(new RefundAnswer(null, null, null));
		String account = (answer.iban() != null) ? new Iban(answer.iban()).display() : null;
		return new RefundForm(account, Typed.date(answer.claimedOn()), Typed.date(answer.receivedOn()));
	}

	@Override
	public @Nullable StageAnswer answer(FormReading reading) {
		String typed = FormReading.text(this.iban);
		Iban account = (typed != null) ? reading.value("iban", typed, Iban.parse(typed)) : null;
		return reading.unlessWrong(new RefundAnswer((account != null) ? account.value() : null,
				reading.pastDate("refundClaimedOn", this.refundClaimedOn),
				reading.pastDate("refundReceivedOn", this.refundReceivedOn)));
	}

}
