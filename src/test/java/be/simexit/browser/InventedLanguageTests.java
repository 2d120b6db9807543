package be.simexit.browser;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The language of the narrow pages is what it says of itself.
 */
class InventedLanguageTests {

	private static final String SENTENCE = "Straightforward cancellations rhythmically end on the last day";

	@Test
	void isLongerByTwoFifthsAndReadFromTheRight() {
		String said = InventedLanguage.longer(SENTENCE);

		assertThat(said.split(" ")).hasSameSizeAs(SENTENCE.split(" "));
		assertThat((double) said.length() / SENTENCE.length()).isBetween(1.35, 1.5);
		assertThat(said.replace(" ", "").chars())
			.allMatch((letter) -> Character.getDirectionality(letter) == Character.DIRECTIONALITY_RIGHT_TO_LEFT);
	}

	@Test
	void leavesNumbersAndAddressesAsTheyAre() {
		assertThat(InventedLanguage.longer("02 €12.00 voorbeeld@example.org /case"))
			.isEqualTo("02 €12.00 voorbeeld@example.org /case");
	}

	@Test
	void turnsWhatAPageSaysAndNothingElse() {
		Document page = Jsoup.parse("""
				<html lang=en dir=ltr><body><p title=abcde>abcde</p><p lang=nl dir=ltr>abcde</p>
				<p lang=en dir=ltr><code>abcde</code></p><textarea>abcde</textarea></body></html>""");

		Document turned = InventedLanguage.of(page);

		assertThat(turned.select("p").eachAttr("dir")).containsExactly("ltr", "rtl");
		assertThat(turned.selectFirst("html").attr("dir")).isEqualTo("rtl");
		assertThat(turned.selectFirst("p").text()).isEqualTo("אבגדההה")
			.isEqualTo(turned.selectFirst("p").attr("title"));
		assertThat(turned.select("[lang=nl], code, textarea").eachText()).containsOnly("abcde");
		assertThat(page.text()).doesNotContain("א");
	}

}
