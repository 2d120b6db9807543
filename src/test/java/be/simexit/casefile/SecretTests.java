package be.simexit.casefile;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The secret opens a case; what is derived from it opens nothing.
 */
class SecretTests {

	@Test
	void survivesBeingWrittenDown() {
		Secret secret = Secret.fresh();

		assertThat(Secret.parse(secret.written())).contains(secret);
		assertThat(secret.written()).hasSize(22).matches("[A-Za-z0-9_-]+");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "AAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAA!",
			"AAAAAAAAAAAAAAAAAAAAAB", "../../etc/passwd/......" })
	void refusesWhatIsNoSecret(String written) {
		assertThat(Secret.parse(written)).isEmpty();
	}

	@Test
	void hasAReferenceOfEightSignsWithoutLookAlikes() {
		Set<String> seen = new HashSet<>();
		for (int count = 0; count < 200; count++) {
			String reference = Secret.fresh().reference();
			assertThat(reference).matches("[3-9A-Y]{4}-[3-9A-Y]{4}").doesNotContainPattern("[0O1IL2Z5S8B]");
			assertThat(Secret.parse(reference)).isEmpty();
			seen.add(reference);
		}
		assertThat(seen).hasSize(200);
	}

	@Test
	void derivesRowKeyAndReferenceThatDoNotTellOfEachOther() {
		Secret secret = Secret.fresh();

		assertThat(secret.rowId()).isNotEqualTo(secret.written()).hasSize(43);
		assertThat(secret.key().getEncoded()).hasSize(32);
		assertThat(secret.rowId()).isEqualTo(Secret.parse(secret.written()).orElseThrow().rowId());
		assertThat(secret).hasToString("Secret[hidden]");
	}

}
