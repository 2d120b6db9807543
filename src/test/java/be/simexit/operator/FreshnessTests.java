package be.simexit.operator;

import java.time.LocalDate;
import java.util.Optional;

import be.simexit.text.SourceDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * A contact ages from its source's date or from an editor's check.
 */
class FreshnessTests {

	private static final LocalDate TODAY = LocalDate.of(2027, 6, 30);

	@ParameterizedTest
	@CsvSource({ "0, FRESH", "90, FRESH", "91, AMBER", "180, AMBER", "181, RED", "4000, RED" })
	void turnsAmberAfter90DaysAndRedAfter180(int days, Freshness freshness) {
		assertThat(Freshness.of(Optional.of(TODAY.minusDays(days)), TODAY)).isEqualTo(freshness);
	}

	@Test
	void isNeverCheckedWithoutADate() {
		assertThat(Freshness.of(SourceDate.UNDATED.earliest(), TODAY)).isEqualTo(Freshness.NEVER);
	}

	@ParameterizedTest
	@CsvSource({ "2026-06-05, 2026-06-05", "2022-03, 2022-03-01", "2017, 2017-01-01", "~2023, 2023-01-01",
			"2018/2021, 2018-01-01", "2023-01-03/, 2023-01-03" })
	void countsFromTheEarliestDayThatADateCanMean(String date, LocalDate earliest) {
		assertThat(SourceDate.of(date).earliest()).contains(earliest);
	}

	@ParameterizedTest
	@CsvSource({ "yesterday", "2026-13", "2026-02-30", "26-01-01", "''" })
	void refusesWhatIsNoDate(String date) {
		assertThatIllegalArgumentException().isThrownBy(() -> SourceDate.of(date));
	}

}
