package be.simexit.editor;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Which passwords are refused, and why.
 */
class PasswordRuleTests {

	private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();

	static Stream<Arguments> refused() {
		return Stream.of(Arguments.of("", EditorFlaw.PASSWORD_SHORT),
				Arguments.of("eleven sign", EditorFlaw.PASSWORD_SHORT),
				Arguments.of("😀😀😀😀😀😀", EditorFlaw.PASSWORD_SHORT),
				Arguments.of("x".repeat(72) + "y", EditorFlaw.PASSWORD_LONG),
				Arguments.of("这是一个很长的密码这是一个很长的密码这是一个很长的密码", EditorFlaw.PASSWORD_LONG),
				Arguments.of("x".repeat(201), EditorFlaw.PASSWORD_LONG),
				Arguments.of("ann.vandenberg", EditorFlaw.PASSWORD_IS_NAME),
				Arguments.of(" ANN.vandenberg ", EditorFlaw.PASSWORD_IS_NAME),
				Arguments.of("aaaaaaaaaaaa", EditorFlaw.PASSWORD_REPEATS),
				Arguments.of("            ", EditorFlaw.PASSWORD_REPEATS),
				Arguments.of("😀".repeat(12), EditorFlaw.PASSWORD_REPEATS));
	}

	@ParameterizedTest
	@MethodSource("refused")
	void aWeakPasswordIsRefused(String password, EditorFlaw flaw) {
		assertThat(PasswordRule.flaw(password, "ann.vandenberg")).contains(flaw);
	}

	static Stream<String> accepted() {
		return Stream.of("twelve signs", "aaaaaaaaaaab", "x".repeat(71) + "y", "这是一个很长的密码十二字", "ann.vandenberg!");
	}

	@ParameterizedTest
	@MethodSource("accepted")
	void whatIsAcceptedCanBeHashedAndOpens(String password) {
		assertThat(PasswordRule.flaw(password, "ann.vandenberg")).isEmpty();
		assertThat(this.encoder.matches(password, this.encoder.encode(password))).isTrue();
	}

	/** Why the rule counts bytes: without it, the encoder would fail on the page. */
	@Test
	void theEncoderRefusesMoreThanTheRuleAccepts() {
		String password = "x".repeat(PasswordRule.MOST_BYTES) + "y";

		assertThatIllegalArgumentException().isThrownBy(() -> this.encoder.encode(password));
		assertThat(this.encoder.matches(password, this.encoder.encode("another password"))).isFalse();
	}

}
