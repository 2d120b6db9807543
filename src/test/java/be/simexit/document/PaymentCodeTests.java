package be.simexit.document;

import java.math.BigDecimal;
import java.time.LocalDate;

import be.simexit.answer.BillAnswer;
import be.simexit.answer.PaymentDetails;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The payment code says exactly what EPC069-12 asks for.
 */
class PaymentCodeTests {

	private static final String IBAN = "BE68539007547034";

	private static final BigDecimal AMOUNT = new BigDecimal("12.50");

	@Test
	void aCameraReadsTheExactLines() {
		PaymentCode code = new PaymentCode("Voorbeeld Télécom SA", IBAN, AMOUNT, "+++090/9337/55493+++");

		Result read = QrReader.read(code.qr().path(), code.qr().size());
		assertThat(read.getText()).isEqualTo(
				"BCD\n002\n1\nSCT\n\nVoorbeeld Télécom SA\nBE68539007547034\nEUR12.50\n\n\n+++090/9337/55493+++");
		assertThat(read.getResultMetadata()).containsEntry(ResultMetadataType.ERROR_CORRECTION_LEVEL, "M");
		assertThat(code.qr().version()).isLessThanOrEqualTo(13);
	}

	@Test
	void withoutACommunicationNothingFollowsTheAmount() {
		assertThat(new PaymentCode("Voorbeeld NV", IBAN, AMOUNT, "").payload())
			.isEqualTo("BCD\n002\n1\nSCT\n\nVoorbeeld NV\nBE68539007547034\nEUR12.50");
	}

	@Test
	void theLongestCodeIsOfVersionThirteen() {
		PaymentCode longest = new PaymentCode("V".repeat(70), IBAN, AMOUNT, "m".repeat(140));

		assertThat(longest.fits()).isTrue();
		assertThat(longest.qr().version()).isLessThanOrEqualTo(13);
		assertThat(QrReader.read(longest.qr().path(), longest.qr().size()).getText()).isEqualTo(longest.payload());
		assertThat(new PaymentCode("王".repeat(70), IBAN, AMOUNT, "é".repeat(140)).fits()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "0.00" })
	void nothingIsNotPaid(String amount) {
		assertThat(new PaymentCode("Voorbeeld NV", IBAN, new BigDecimal(amount), "").fits()).isFalse();
		assertThat(new PaymentCode("Voorbeeld NV", IBAN, new BigDecimal("0.01"), "").fits()).isTrue();
	}

	@Test
	void thereIsACodeOnlyForAnUnpaidBillOfWhichPayeeAndAccountAreKnown() {
		PaymentDetails details = new PaymentDetails("Voorbeeld NV", IBAN, null);

		assertThat(PaymentCode.of(bill(AMOUNT, null, details))).isPresent();
		assertThat(PaymentCode.of(bill(null, null, details))).isEmpty();
		assertThat(PaymentCode.of(bill(AMOUNT, LocalDate.of(2027, 3, 1), details))).isEmpty();
		assertThat(PaymentCode.of(bill(AMOUNT, null, new PaymentDetails(null, IBAN, null)))).isEmpty();
		assertThat(PaymentCode.of(bill(AMOUNT, null, new PaymentDetails("Voorbeeld NV", null, null)))).isEmpty();
		assertThat(PaymentCode.of(BillAnswer.NONE)).isEmpty();
	}

	private static BillAnswer bill(@Nullable BigDecimal amount, @Nullable LocalDate paidOn, PaymentDetails payment) {
		return new BillAnswer(null, null, amount, null, paidOn, payment, null);
	}

}
