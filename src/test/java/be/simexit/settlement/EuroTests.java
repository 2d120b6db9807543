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
	@CsvSource(delimiter = '|',
			value = { "12€50| 12.50", "12 € 50| 12.50", "12eur50| 12.50", "1 250| 1250.00", "1 234,50| 1234.50",
					"€ 12,5| 12.50", "12,50 €| 12.50", "\u202a12,50\u202c| 12.50", "-10,00| -10.00", "\u221210| -10.00",
					"€ -10,00| -10.00", "- 10,00 €| -10.00" })
	void readsSignsAndSpacesWhereTheyBelong(String typed, BigDecimal amount) {
		assertThat(Euro.parseSigned(typed)).contains(amount);
	}

	@ParameterizedTest
	@ValueSource(strings = { "12 50", "1 2 3", "12 5000", "1250 000", "12€500", "12€5", "--5" })
	void aSpaceOrSignElsewhereIsNoAmount(String typed) {
		assertThat(Euro.parseSigned(typed)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a lot", "-1", "1.234", "1,234", "1.2.3", "1,234,56", "12.345", "1e9", "9999999" })
	void refusesWhatIsNoAmountOrCouldBeTwo(String typed) {
		assertThat(Euro.parse(typed)).isEmpty();
	}

}
