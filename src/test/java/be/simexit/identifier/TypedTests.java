package be.simexit.identifier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What copying leaves behind does not stand in the way (inputs D2 to D4, D7, D15).
 */
class TypedTests {

	@ParameterizedTest
	@ValueSource(strings = { "\u202a+32 450 12 34 56\u202c", "0450\u201312\u201334\u201356", "0450 12 34 56\t",
			"0450\u200b123456", "0450\u2212123456", "\ufeff0450 12 34 56" })
	void aCopiedNumberIsRead(String copied) {
		assertThat(MobileNumber.parse(copied).get().e164()).isEqualTo("+32450123456");
		assertThat(MobileNumber.parse(copied).get().display().replace('\u00a0', ' ')).isEqualTo("0450 12 34 56");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u202aBE68 5390 0754 7034\u202c", "IBAN BE68 5390 0754 7034", "IBAN: BE68539007547034" })
	void aCopiedAccountIsRead(String copied) {
		assertThat(Iban.parse(copied).get().value()).isEqualTo("BE68539007547034");
	}

	@Test
	void accentsJoinTheirLettersAndJoinersStay() {
		assertThat(Typed.text("Jose\u0301 Garci\u0301a\u00ad")).isEqualTo("José García");
		assertThat(Typed.text("a\tb")).isEqualTo("a b");
		assertThat(Typed.text("می\u200cخواهم")).isEqualTo("می\u200cخواهم");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Belgium", "Belgique", "België", "belgie", "Belgien", "比利时", "比利時", "BE", "b", "B." })
	void belgiumIsNotAbroad(String typed) {
		assertThat(Countries.abroad(typed)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "China", "中国", "Belize", "Nederland" })
	void otherCountriesAre(String typed) {
		assertThat(Countries.abroad(typed)).isEqualTo(typed);
	}

	@ParameterizedTest
	@CsvSource({ "***123/4567/89012***, true", "123456789012, true", "01080681718, true", "+++1+++, true",
			"090 9337 55493, true", "1234567890, true", "123456789, false", "700012, false", "a+++1+++, false",
			"***12***, true", "Invoice 123456789012, false", "2026-11, false" })
	void aReferenceOfDigitsIsMeantAsOne(String typed, boolean meant) {
		assertThat(StructuredCommunication.isMeant(typed)).isEqualTo(meant);
	}

	@ParameterizedTest
	@ValueSource(strings = { "99.07.04-123.01", "ref 99.07.04\u2013123.01" })
	void thePrintedNationalNumberIsKnownAnywhere(String typed) {
		assertThat(NationalNumber.isPrintedIn(typed)).isTrue();
	}

}
