package be.simexit.operator;

import java.time.LocalDate;

import be.simexit.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whom to call to have a card blocked, with the real directory: a line for lost cards,
 * else customer service, never a number that works from the lost card only and never one
 * that sources disagree on.
 */
class BlockTests {

	private static final Directory DIRECTORY = RealDirectory.load();

	@ParameterizedTest
	@CsvSource({ "orange, 02 745 95 00, LIKELY", "telenet, 015 66 66 66, UNSURE", "base, +32 486 19 19 99, LIKELY",
			"lycamobile, 0800 49 811, LIKELY", "scarlet, +32 2 256 06 06, UNSURE", "edpnet, 03 265 67 00, UNSURE",
			"proximus, , UNSURE", "mobile-vikings, , UNSURE", "digi, , UNSURE", "other, , UNSURE" })
	void theNumberToCallFromAnyPhone(String operator, String number, Recommendation.Confidence confidence) {
		Recommendation chosen = chosen(operator);

		assertThat((chosen.contact() != null) ? chosen.contact().oneLine() : null).isEqualTo(number);
		assertThat(chosen.confidence()).isEqualTo(confidence);
	}

	@ParameterizedTest
	@CsvSource({ "proximus, 0800 55 500", "mobile-vikings, 1976" })
	void whatIsNotOfferedAsAButtonIsStillTold(String operator, String number) {
		assertThat(chosen(operator).others()).extracting(ContactEntry::oneLine).contains(number);
	}

	private static Recommendation chosen(String operator) {
		return DIRECTORY.find(operator)
			.orElseThrow()
			.recommendToBlock(new Recommendation.Need(Way.PHONE, null, Language.NL, false, LocalDate.of(2026, 11, 28)));
	}

}
