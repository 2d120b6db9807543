package be.simexit.stage;

import java.time.LocalDate;
import java.util.List;

import be.simexit.answer.BillAnswer;
import be.simexit.answer.ConfirmAnswer;
import be.simexit.answer.PaymentDetails;
import be.simexit.answer.RequestAnswer;
import be.simexit.answer.StageAnswer;
import be.simexit.calculator.ContractForm;
import be.simexit.calculator.Limits;
import be.simexit.form.Stored;
import be.simexit.form.TypedText;
import be.simexit.guide.YesNo;
import be.simexit.identifier.Iban;
import be.simexit.identifier.StructuredCommunication;
import be.simexit.route.Visit;
import be.simexit.settlement.ContractDetails;
import be.simexit.settlement.Euro;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The contract and the last bill, as typed.
 *
 * @param come whether the bill has come
 * @param step "forecast" if only the forecast is asked for
 */
public record BillForm(@Nullable String come, @Valid @Nullable ContractForm contract, @Nullable String step,
		@TypedText(max = 20) @Nullable String billedOn,
		@TypedText(max = 20, refusesNationalNumber = false) @Nullable String billAmount,
		@TypedText(max = 20) @Nullable String billDue, @TypedText(max = 20) @Nullable String billPaidOn,
		@TypedText(max = 70) @Nullable String billPayee,
		@TypedText(max = 60, refusesNationalNumber = false) @Nullable String billIban,
		@TypedText(max = 140, refusesNationalNumber = false) @Nullable String billMessage) implements StageForm {

	public BillForm {
		contract = (contract != null) ? contract : ContractForm.EMPTY;
	}

	static BillForm of(Visit visit) {
		BillAnswer answer = visit.find(BillAnswer.class).orElse(BillAnswer.NONE);
		boolean seen = visit.find(ConfirmAnswer.class)
			.filter((confirm) -> confirm.billSeen() == ConfirmAnswer.State.YES)
			.isPresent();
		boolean come = seen || answer.amount() != null || answer.billedOn() != null;
		String said = come ? YesNo.YES.code() : visit.find(BillAnswer.class).map((it) -> YesNo.NO.code()).orElse(null);
		return new BillForm(said, ContractForm.of(answer.contractOrNone()), null, Stored.date(answer.billedOn()),
				Stored.amount(answer.amount()), Stored.date(answer.due()), Stored.date(answer.paidOn()),
				answer.paymentOrNone().payee(), account(answer.paymentOrNone()), answer.paymentOrNone().message());
	}

	@Override
	public List<String> folded(String stage) {
		return List.of("journey/bill");
	}

	@Override
	public @Nullable StageAnswer answer(FormReading reading) {
		boolean asked = Submission.FORECAST.equals(this.step);
		LocalDate end = reading.visit().find(RequestAnswer.class).map(RequestAnswer::endDate).orElse(null);
		ContractForm typed = (this.contract != null) ? this.contract : ContractForm.EMPTY;
		ContractDetails known = typed.read(reading, end, asked);
		if (!asked && YesNo.YES.code().equals(this.come)) {
			reading.text("billAmount", this.billAmount, true);
		}
		return reading.unlessWrong(new BillAnswer(known, reading.pastDate("billedOn", this.billedOn),
				reading.amount("billAmount", this.billAmount, Euro::parseSigned, Limits.DEBT),
				reading.date("billDue", this.billDue), reading.pastDate("billPaidOn", this.billPaidOn),
				payment(reading), reading.visit().isLooking(BillAnswer.class, asked)));
	}

	private PaymentDetails payment(FormReading reading) {
		Iban account = reading.value("billIban", this.billIban, Iban::parse);
		String message = reading.text("billMessage", this.billMessage);
		if (message != null && StructuredCommunication.isMeant(message)) {
			StructuredCommunication read = reading.value("billMessage", message, StructuredCommunication::parse);
			message = (read != null) ? read.display() : message;
		}
		return new PaymentDetails(reading.text("billPayee", this.billPayee), (account != null) ? account.value() : null,
				message);
	}

	private static @Nullable String account(PaymentDetails payment) {
		return (payment.iban() != null) ? new Iban(payment.iban()).display() : null;
	}

}
