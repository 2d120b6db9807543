package be.simexit.document;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import be.simexit.answer.BillAnswer;
import be.simexit.answer.PaymentDetails;
import org.jspecify.annotations.Nullable;

/**
 * What a banking app reads to prepare a transfer (EPC069-12, version 2, UTF-8). A Belgian
 * structured communication stands in the line for text, because where it belongs is not
 * known.
 *
 * @param payee who is paid, 1 to 70 signs
 * @param iban the account, without spaces
 * @param amount in euro, at least 0.01
 * @param message the communication, at most 140 signs, empty for none
 */
record PaymentCode(String payee, String iban, BigDecimal amount, String message) {

	/** More bytes would need a larger code than version 13. */
	static final int MOST_BYTES = 331;

	private static final int LONGEST_PAYEE = 70;

	private static final int LONGEST_MESSAGE = 140;

	private static final BigDecimal LEAST = new BigDecimal("0.01");

	/** The code for an unpaid bill, if payee, account and amount are known and fit. */
	static Optional<PaymentCode> of(BillAnswer bill) {
		PaymentDetails payment = bill.paymentOrNone();
		BigDecimal amount = bill.amount();
		if (payment.payee() == null || payment.iban() == null || amount == null || bill.paidOn() != null) {
			return Optional.empty();
		}
		PaymentCode code = new PaymentCode(payment.payee(), payment.iban(), amount, orEmpty(payment.message()));
		return code.fits() ? Optional.of(code) : Optional.empty();
	}

	private static String orEmpty(@Nullable String text) {
		return (text != null) ? text : "";
	}

	/** Whether a code of at most version 13 holds it. */
	boolean fits() {
		return this.payee.length() <= LONGEST_PAYEE && this.message.length() <= LONGEST_MESSAGE
				&& this.amount.compareTo(LEAST) >= 0 && payload().getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
	}

	/** The lines that are encoded; nothing follows the last one that is filled. */
	String payload() {
		String start = String.join("\n", "BCD", "002", "1", "SCT", "", this.payee, this.iban,
				"EUR" + this.amount.toPlainString());
		return this.message.isEmpty() ? start : start + "\n\n\n" + this.message;
	}

	public QrCode qr() {
		return QrCode.of(payload());
	}

}
