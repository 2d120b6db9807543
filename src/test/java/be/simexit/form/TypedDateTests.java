package be.simexit.form;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Days as people write them, and what is wrong with those that are none.
 */
class TypedDateTests {

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-25", "25/11/2026", "25-11-2026", "25.11.2026", "2026/11/25", "2026年11月25日",
			"25 november 2026", "25 Nov 2026", "25 novembre 2026", "25. November 2026", "November 25, 2026",
			"２０２６-11-25", "2026 年 11 月 25 日", "\u202a25/11/2026\u202c" })
	void aDayIsReadInEveryShape(String typed) {
		assertThat(TypedDate.parse(typed)).hasValueSatisfying((day) -> assertThat(day).isEqualTo("2026-11-25"));
	}

	@ParameterizedTest
	@CsvSource({ "31/02/2026, NO_SUCH_DAY", "2026-13-01, NO_SUCH_DAY", "25.11.26, SHORT_YEAR", "25/11/26, SHORT_YEAR",
			"tomorrow, DATE", "32, DATE", "25/11/0026, NO_SUCH_DAY" })
	void whatIsWrongIsSaid(String typed, Problem problem) {
		assertThat(TypedDate.parse(typed)).isEmpty();
		assertThat(TypedDate.problem(typed)).isEqualTo(problem);
	}

}
