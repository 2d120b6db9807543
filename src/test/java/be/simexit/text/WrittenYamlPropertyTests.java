package be.simexit.text;

import java.util.List;

import be.simexit.Chance;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever an editor changes in whichever data file, the rest of the file stays.
 */
class WrittenYamlPropertyTests {

	private final String[] files = DataTexts.all().values().toArray(String[]::new);

	@Test
	void anyEditsChangeTheLinesOfTheirOwnEntriesOnly() {
		Chance.slowly((chance) -> {
			String text = chance.of(this.files);
			String original = chance.oneIn(5) ? text.replace("\n", "\r\n") : text;
			EditedYaml edited = new EditedYaml(original);
			for (int edits = chance.whole(1, 4); edits > 0; edits--) {
				edited.edit(chance);
			}

			String together = WrittenYaml.of(original).with(edited.tree());

			assertThat(WrittenYaml.of(together).tree()).isEqualTo(edited.tree());
			assertThat(List.of(together.split("\n", -1))).containsSubsequence(edited.untouched());
		});
	}

}
