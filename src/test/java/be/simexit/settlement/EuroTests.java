package be.simexit.settlement;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Amounts are read as people write them, or not at all.
 */
class EuroTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "12|12.00", "12,5|12.50", "12.50|12.50", "1.234,56|1234.56",
			"1,234.56|1234.56", "1234.5|1234.50", "€ 18|18.00", "18 euro|18.00", "１８|18.00", "0|0.00" })
	void readsAnAmount(String typed, BigDecimal amount) {
		assertThat(Euro.parse(typed)).contains(amount);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a lot", "-1", "1.234", "1,234", "1.2.3", "1,234,56", "12.345", "1e9", "9999999" })
	void refusesWhatIsNoAmountOrCouldBeTwo(String typed) {
		assertThat(Euro.parse(typed)).isEmpty();
	}

}
