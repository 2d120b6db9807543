package be.simexit.catalogue;

import java.time.LocalDate;

import be.simexit.operator.RealDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The table opens in spreadsheets as it was meant (inputs D13).
 */
class OpenTableTests {

	@Test
	void bearsAByteOrderMark() {
		assertThat(OpenTable.of(RealDirectory.load(), LocalDate.of(2026, 11, 25))).startsWith("\ufeffoperator,");
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '~', delimiter = '|',
			value = { "=HYPERLINK(x) | '=HYPERLINK(x)", "@x | '@x", "+32 2 745 95 00 | +32 2 745 95 00", "+cmd | '+cmd",
					"-5 | '-5", "+1+HYPERLINK(x) | '+1+HYPERLINK(x)", "-2-HYPERLINK(x) | '-2-HYPERLINK(x)",
					"Orange | Orange" })
	void noTextIsAFormula(String text, String written) {
		assertThat(OpenTable.unarmed(text)).isEqualTo(written);
	}

}
