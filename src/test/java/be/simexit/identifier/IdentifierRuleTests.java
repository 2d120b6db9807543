package be.simexit.identifier;

import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The edges of the rules for numbers; all numbers are made up.
 */
class IdentifierRuleTests {

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 12, 20, 32, 40, 52 })
	void aNationalNumberIsKnownByItsMonth(int month) {
		assertThat(NationalNumber.isIn(national(0, month, 31))).isTrue();
		assertThat(NationalNumber.isIn("it is " + national(2_000_000_000L, month, 1) + " indeed")).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "13, 1", "19, 1", "33, 1", "39, 1", "53, 1", "1, 32", "12, 40" })
	void digitsOfAnImpossibleDayAreNoNationalNumber(int month, int day) {
		assertThat(NationalNumber.isIn(national(0, month, day))).isFalse();
		assertThat(NationalNumber.isIn(national(2_000_000_000L, month, day))).isFalse();
	}

	@Test
	void aNationalNumberFitsItsCheckDigitsUnlessItIsPrintedLikeOne() {
		String number = national(0, 7, 4);
		String wrong = number.substring(0, 9) + ((number.endsWith("01")) ? "02" : "01");

		assertThat(NationalNumber.isIn(wrong)).isFalse();
		assertThat(NationalNumber.isIn("99.07.04-123.01")).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "1000,", "1299,", "1300, fr", "1499, fr", "1500, nl", "3999, nl", "4000, fr", "4699, fr", "4700, de",
			"4799, de", "4800, fr", "7999, fr", "8000, nl", "9992, nl" })
	void thePostcodeTellsTheUsualLanguage(String postcode, @Nullable String language) {
		assertThat(Postcode.parse(postcode).get().usualLanguage()).isEqualTo(Optional.ofNullable(language));
	}

	@ParameterizedTest
	@CsvSource({ "B-9000, 9000", "BE 9000, 9000", "9000, 9000" })
	void aPostcodeMayBearItsCountry(String typed, String digits) {
		assertThat(Postcode.parse(typed).get().digits()).isEqualTo(digits);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0999", "900", "90000", "B", "Gent" })
	void otherPostcodesAreRefused(String typed) {
		assertThat(Postcode.parse(typed).refusal()).isEqualTo(Flaw.SHAPE);
	}

	@ParameterizedTest
	@CsvSource({ "1919, true, 1919", "112, true, 112", "12345, true, 12345", "02 223 09 09, false, +3222230909",
			"+32 (2) 223.09/09, false, +3222230909" })
	void anOperatorsNumberIsShortOrInternational(String typed, boolean isShort, String dial) {
		OperatorPhone phone = OperatorPhone.parse(typed).get();

		assertThat(phone.isShort()).isEqualTo(isShort);
		assertThat(phone.dial()).isEqualTo(dial);
		assertThat(phone.value()).isEqualTo(typed);
	}

	@ParameterizedTest
	@CsvSource({ "call us, characters", "12, invalid", "02 223 09, invalid", "+999 12345678, invalid" })
	void otherNumbersOfOperatorsAreRefused(String typed, String code) {
		assertThat(OperatorPhone.parse(typed).refusal()).extracting(Flaw::code).isEqualTo(code);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0450 00 12 34", "+32 450 00 12 34", "0032 (0)450/00.12.34", "32450001234", "450001234",
			"+32 0450 00 12 34" })
	void aMobileNumberIsReadAsPeopleWriteIt(String typed) {
		MobileNumber number = MobileNumber.parse(typed).get();

		assertThat(number.e164()).isEqualTo("+32450001234");
		assertThat(number.display()).isEqualTo("0450\u00a000\u00a012\u00a034");
	}

	@ParameterizedTest
	@CsvSource({ "02 223 09 09, notMobile", "+86 138 0000 0000, notBelgian", "0450 00 12 3, length",
			"0450 00 12 345, length", "zero four, characters", "32 450 00, notMobile" })
	void otherNumbersAreNoMobileNumbers(String typed, String code) {
		assertThat(MobileNumber.parse(typed).refusal()).extracting(Flaw::code).isEqualTo(code);
	}

	@Test
	void anEnterpriseNumberBeginsWithNoughtOrOne() {
		assertThat(EnterpriseNumber.parse(enterprise("0")).get().digits()).hasSize(10);
		assertThat(EnterpriseNumber.parse(enterprise("1")).get().digits()).startsWith("1");
		assertThat(EnterpriseNumber.parse(enterprise("2")).refusal()).isEqualTo(Flaw.FIRST_DIGIT);
		assertThat(EnterpriseNumber.parse("0123x").refusal()).isEqualTo(Flaw.CHARACTERS);
		assertThat(EnterpriseNumber.parse("BE 0123").refusal()).isEqualTo(Flaw.LENGTH);
	}

	@ParameterizedTest
	@CsvSource({ "17, length", "18, checkDigit", "20, checkDigit", "21, length" })
	void aSimNumberHasEighteenToTwentyDigits(int digits, String warning) {
		assertThat(SimNumber.parse("8932" + "1".repeat(digits - 4)).warning()).extracting(Flaw::code)
			.isEqualTo(warning);
	}

	@Test
	void aForeignAccountOfTheRightShapeIsKeptWithAWarningAndOthersAreRefused() {
		assertThat(Iban.parse("NL91ABNA0417164300").warning()).isEqualTo(Flaw.NOT_BELGIAN);
		assertThat(Iban.parse("BE68X39007547034X").refusal()).isEqualTo(Flaw.LENGTH);
		assertThat(Iban.parse("BE6853900754703X").refusal()).isEqualTo(Flaw.CHARACTERS);
		assertThat(Iban.parse("ZZ6853900754").refusal()).isEqualTo(Flaw.COUNTRY);
		assertThat(Iban.parse("BE68 5390 0754 7034").get().display()).isEqualTo("BE68\u00a05390\u00a00754\u00a07034");
	}

	/** Eleven digits whose check digits fit, for somebody born before or after 2000. */
	private static String national(long century, int month, int day) {
		String nine = String.format(Locale.ROOT, "99%02d%02d123", month, day);
		return nine + String.format(Locale.ROOT, "%02d", 97 - (century + Long.parseLong(nine)) % 97);
	}

	private static String enterprise(String first) {
		String eight = first + "1111111";
		return eight + String.format(Locale.ROOT, "%02d", 97 - Long.parseLong(eight) % 97);
	}

}
