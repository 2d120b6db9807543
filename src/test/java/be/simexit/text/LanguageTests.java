package be.simexit.text;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Whoever comes gets their language, whatever their browser calls it.
 */
class LanguageTests {

	@ParameterizedTest
	@CsvSource({ "zh, ZH", "zh-CN, ZH", "zh_SG, ZH", "zh-Hans, ZH", "zh-Hans-HK, ZH", "ZH-HANS-TW, ZH", "cmn, ZH",
			"cmn-Hans-CN, ZH", "wuu, ZH", "yue-CN, ZH", "yue-Hans, ZH", "zh-CHS, ZH", "zh-TW, ZH_HANT",
			"zh_TW, ZH_HANT", "zh-HK, ZH_HANT", "zh_HK, ZH_HANT", "zh-MO, ZH_HANT", "zh-Hant, ZH_HANT",
			"zh-Hant-HK, ZH_HANT", "zh-Hant-CN, ZH_HANT", "zh_tw_#hant, ZH_HANT", "yue, ZH_HANT", "yue-HK, ZH_HANT",
			"yue-Hant, ZH_HANT", "zh-yue, ZH_HANT", "cmn-TW, ZH_HANT", "nan-TW, ZH_HANT", "zh-CHT, ZH_HANT",
			"nl-BE, NL", "fr_FR, FR", "DE, DE", "en-ZW, EN" })
	void everyNameOfALanguageIsUnderstood(String tag, Language language) {
		assertThat(Language.ofTag(tag)).contains(language);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-", "_", "it", "tw", "hant", "zhx", "e", "<zh>" })
	void otherNamesAreNoLanguage(String tag) {
		assertThat(Language.ofTag(tag)).isEmpty();
	}

	@Test
	void everyLanguageOfPagesIsFoundAgainByItsCodeItsTagAndItsLocale() {
		assertThat(Language.ofPages()).hasSize(6).allSatisfy((language) -> {
			assertThat(Language.ofTag(language.code())).contains(language);
			assertThat(Language.ofTag(language.tag())).contains(language);
			assertThat(Language.of(language.locale())).isEqualTo(language);
		});
		assertThat(Language.of(Locale.forLanguageTag("zh-HK"))).isEqualTo(Language.ZH_HANT);
		assertThat(Language.of(Locale.ITALIAN)).isEqualTo(Language.EN);
	}

	@Test
	void noTextIsWrittenInALanguageThatIsConverted() {
		assertThat(Language.offered()).hasSize(5).noneMatch(Language::isConverted);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> LocalizedText.ofCodes(Map.of("en", "Bill", "zh-hant", "帳單")));
	}

}
