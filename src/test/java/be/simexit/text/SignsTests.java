package be.simexit.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What nobody can read stands on no page, and in no XML.
 */
class SignsTests {

	@ParameterizedTest
	@ValueSource(strings = { "", "Voorbeeldstraat 1\r\n9000 Gent", "a\tb", "示例街 1 号", "می\u200cخواهم", "👩‍💻",
			"\ue000", "\ufffd" })
	void textsOfAllScriptsAreReadable(String text) {
		assertThat(Signs.areReadable(text)).isTrue();
		assertThat(Signs.readable(text)).isSameAs(text);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 7, 0x0b, 0x0c, 0x1f, 0x7f, 0x85, 0xd800, 0xdfff, 0xfdd0, 0xfdef, 0xfffe, 0xffff, 0x1ffff,
			0x10fffe })
	void otherSignsAreNot(int sign) {
		String text = "a" + new StringBuilder().appendCodePoint(sign) + "b";

		assertThat(Signs.areReadable(text)).isFalse();
		assertThat(Signs.readable(text)).isEqualTo("a b");
	}

	@Test
	void theBordersOfWhatIsNoneAreReadable() {
		assertThat(Signs.areReadable("\ufdcf\ufdf0\ufffd\ue000\ud7ff")).isTrue();
	}

}
