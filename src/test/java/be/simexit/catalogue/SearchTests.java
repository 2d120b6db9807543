package be.simexit.catalogue;

import java.util.List;

import be.simexit.form.Problem;
import be.simexit.identifier.SimNumber;
import be.simexit.operator.Directory;
import be.simexit.operator.OperatorEntry;
import be.simexit.operator.RealDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Operators are found by any name they ever had.
 */
class SearchTests {

	private static final Directory DIRECTORY = RealDirectory.load();

	@ParameterizedTest
	@CsvSource({ "Mobistar, mobistar", "Jim, jim-mobile", "simyo, simyo", "youfone, youfone", "base, base",
			"pay&go, proximus", "PAY & GO, proximus", "比利时电信, proximus", "belgacom, proximus", "VOO, voo", "voo, voo",
			"Hey, hey", "Aldi Talk, aldi-talk", "ortel, ortel-mobile", "lyca, lycamobile", "0803299956, digi",
			"ＰＲＯＸＩＭＵＳ, proximus", "比利時電信, proximus", "Télénet, telenet", "mobïstar, mobistar", "viking, mobile-vikings",
			"my orange sim card, orange" })
	void findsTheRightPageFirst(String typed, String code) {
		assertThat(search(typed).hits()).first().extracting(OperatorEntry::code).isEqualTo(code);
	}

	@ParameterizedTest
	@CsvSource({ "mobistar, orange", "simyo, base", "aldi-talk, base", "ortel-mobile, lycamobile", "youfone, yoin",
			"jim-mobile, mobile-vikings" })
	void leadsToTheSuccessorWithTheReason(String code, String successor) {
		OperatorEntry gone = DIRECTORY.find(code).orElseThrow();

		assertThat(gone.data().successor()).isEqualTo(successor);
		assertThat(DIRECTORY.find(successor)).isPresent();
		assertThat(gone.fate()).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "telnet, telenet", "proximos, proximus", "lykamobile, lycamobile", "skarlet, scarlet" })
	void offersTheNearestNames(String typed, String code) {
		Search search = search(typed);

		assertThat(search.hits()).isEmpty();
		assertThat(search.near()).extracting(OperatorEntry::code).contains(code);
	}

	@ParameterizedTest
	@ValueSource(strings = { "qqqqqq", "中国移动", "&&&x" })
	void findsNothingWhereThereIsNothing(String typed) {
		assertThat(search(typed)).isEqualTo(new Search(List.of(), List.of(), true));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "&", "．。" })
	@NullSource
	void listsEverythingWhereNothingIsTyped(String typed) {
		assertThat(search(typed).hits()).hasSameSizeAs(DIRECTORY.named());
	}

	@Test
	void narrowsByChannelAndPrepaid() {
		Search phone = new Listing(null, "phone", null).search(DIRECTORY);
		Search prepaid = new Listing(null, "", "yes").search(DIRECTORY);

		assertThat(phone.hits()).extracting(OperatorEntry::code).contains("proximus", "base").doesNotContain("digi");
		assertThat(prepaid.hits()).extracting(OperatorEntry::code)
			.contains("lycamobile", "proximus")
			.doesNotContain("digi", "telenet");
	}

	@Test
	void refusesANationalRegisterNumber() {
		Listing listing = new Listing("85.07.30-000.33", null, null);

		assertThat(listing.refusal()).isEqualTo(Problem.NATIONAL_NUMBER);
		assertThat(listing.search(DIRECTORY).hits()).hasSameSizeAs(DIRECTORY.named());
	}

	@ParameterizedTest
	@CsvSource({ "8932000000000000014, proximus", "8932020000000000010, orange", "8932300000000000011, mobile-vikings",
			"8932130000000000000, citymesh", "8932010000000000020,", "8932040000000000000,", "893203, base|telenet",
			"8932,", "abc," })
	void readsAHintOffTheSimNumber(String typed, String codes) {
		List<String> issuers = DIRECTORY.issuersOf(SimNumber.parse(typed).get())
			.stream()
			.map(OperatorEntry::code)
			.toList();

		assertThat(issuers)
			.containsExactlyInAnyOrderElementsOf((codes != null) ? List.of(codes.split("\\|")) : List.of());
	}

	@ParameterizedTest
	@CsvSource({ "攜碼, 携号", "攜號轉網, 携号转网", "比利時電信, 比利时电信", "手機號碼, 手机号码", "資訊, 信息" })
	void comparesChineseWhicheverScriptItIsIn(String traditional, String simplified) {
		assertThat(Search.plain(traditional)).isEqualTo(Search.plain(simplified));
		assertThat(search(traditional)).isEqualTo(search(simplified));
	}

	private static Search search(String typed) {
		return new Listing(typed, null, null).search(DIRECTORY);
	}

}
