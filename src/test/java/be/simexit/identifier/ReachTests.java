package be.simexit.identifier;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an operator can send an answer to.
 */
class ReachTests {

	@ParameterizedTest
	@ValueSource(
			strings = { "voorbeeld@example.org", "Voorbeeldstraat 1, 9000 Gent", "A 1, 9000", "中国上海市虚构路1号 200000" })
	void takesWhatCanBeAnsweredTo(String typed) {
		assertThat(Reach.isPlausible(typed)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "asdf", "voorbeeld@", "@example.org", "12345678", "abcdefghij", "a 1" })
	void refusesWhatCannot(String typed) {
		assertThat(Reach.isPlausible(typed)).isFalse();
	}

}
