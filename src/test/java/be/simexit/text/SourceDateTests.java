package be.simexit.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The date of a source in words, as each language writes it.
 */
class SourceDateTests {

	/** A span says once what its ends share. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			EN | 2021-09/2021-11 | page of September – November 2021
			NL | 2021-09/2021-11 | pagina van september–november 2021
			FR | 2021-09/2021-11 | date de la page : septembre – novembre 2021
			DE | 2021-09/2021-11 | Seite, Stand September–November 2021
			ZH | 2021-09/2021-11 | 页面日期：2021年9月 – 11月
			NL | 2018/2021 | pagina van 2018–2021
			ZH | ~2018/2021 | 页面日期：约 2018–2021年
			NL | 2021-09/2022-01 | pagina van september 2021 – januari 2022
			NL | 2023-12-31/2024-07 | pagina van 31 december 2023 – juli 2024
			FR | 2023-12-31/2024-07 | date de la page : 31 décembre 2023 – juillet 2024
			DE | 2023-12-31/2024-07 | Seite, Stand 31. Dezember 2023 – Juli 2024
			ZH | 2023-12-31/2024-07 | 页面日期：2023年12月31日 – 2024年7月
			NL | 2022-03 | pagina van maart 2022
			NL | 2023/ | van 2023 of later
			""")
	void aSpanIsWrittenAsTheLanguageWritesIt(Language language, String date, String written) {
		assertThat(RealWords.in(language).sourceDate(SourceDate.of(date)).replace('\u00a0', ' ')).isEqualTo(written);
	}

	/** What no page could show is refused where it is typed. */
	@ParameterizedTest
	@ValueSource(strings = { "2021-09/2021-13", "2021/2018", "2024-02-01/2024-02-31", "2021-13" })
	void aSpanEndsOnADayThatExistsAndIsLater(String typed) {
		assertThat(SourceDate.parse(typed)).isEmpty();
	}

	@Test
	void aSpanMayBeginAndEndInTheSameYear() {
		assertThat(SourceDate.parse("2024/2024")).isPresent();
	}

}
