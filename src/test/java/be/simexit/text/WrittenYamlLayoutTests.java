package be.simexit.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import static be.simexit.text.ChangedYaml.changed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Whatever layout a person chose, what was not changed stays where it is.
 */
class WrittenYamlLayoutTests {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	@Test
	void anEntryThatMovesLeavesTheOthersAsTheyAre() {
		String text = "- id: A-1 # a\n- id:   B-1\n- id: C-1 # c\n";

		assertThat(changed(text, (tree) -> ((ArrayNode) tree).add(((ArrayNode) tree).remove(0))))
			.isEqualTo("- id:   B-1\n- id: C-1 # c\n- id: \"A-1\"\n");
	}

	@Test
	void aCommentStaysBeforeTheEntryAfterARemovedOne() {
		assertThat(changed("# all\n\n# one\n- code: a\n  b: 1 # why\n\n# two\n- code: c\n",
				(tree) -> ((ArrayNode) tree).remove(0)))
			.isEqualTo("# all\n\n# one\n\n# two\n- code: c\n");
	}

	@Test
	void newEntriesStandApartWhereTheOthersDo() {
		assertThat(changed("- code: a\n\n- code: b", (tree) -> {
			((ArrayNode) tree).insert(0, NODES.objectNode().put("code", "first"));
			((ArrayNode) tree).insert(2, NODES.objectNode().put("code", "between"));
			((ArrayNode) tree).add(NODES.objectNode().put("code", "last"));
		})).isEqualTo("- code: first\n\n- code: a\n\n- code: between\n\n- code: b\n\n- code: last");
	}

	@Test
	void aNewKeyStandsBeforeTheCommentOfTheNextOne() {
		assertThat(changed("a: 1 # one\n# two\nb: 2\n", (tree) -> {
			JsonNode last = ((ObjectNode) tree).remove("b");
			((ObjectNode) tree).put("new", 1.5).set("b", last);
		})).isEqualTo("a: 1 # one\nnew: 1.5\n# two\nb: 2\n");
	}

	@Test
	void aCommentBesideAChangedValueStays() {
		assertThat(
				changed("a: 'x'   # why\nb:\nc: 1\n", (tree) -> ((ObjectNode) tree).put("a", "null").put("b", "y z")))
			.isEqualTo("a: \"null\"   # why\nb: \"y z\"\nc: 1\n");
	}

	@Test
	void aBlockScalarIsReplacedWithAllItsLines() {
		String text = "a: >-\n  one\n  two\n\n# next\nb: |+\n  three\n\nc: |\n  four\n";

		assertThat(changed(text, (tree) -> ((ObjectNode) tree).put("a", "five six").put("c", "seven\n")))
			.isEqualTo("a: \"five six\"\n\n# next\nb: |+\n  three\n\nc: \"seven\\n\"\n");
		assertThat(changed(text, (tree) -> ((ObjectNode) tree).remove("b")))
			.isEqualTo("a: >-\n  one\n  two\n\n# next\nc: |\n  four\n");
	}

	@Test
	void theFirstKeyOfAnEntryLeavesItsDash() {
		assertThat(changed("- text: a\n  more: b\n  code: c\n- code: d\n",
				(tree) -> ((ObjectNode) tree.get(0)).without(List.of("text", "more"))))
			.isEqualTo("- code: c\n- code: d\n");
	}

	@Test
	void aFileWithoutALastLineBreakGetsNewLinesAfterOne() {
		assertThat(changed("a: 1", (tree) -> ((ObjectNode) tree).put("b", 2).put("c", 3)))
			.isEqualTo("a: 1\nb: 2\nc: 3");
	}

	@Test
	void signsBeyondTheFirstPlaneDoNotShiftWhatFollows() {
		assertThat(changed("a: \"😀\" # 😀\nb: c\n", (tree) -> ((ObjectNode) tree).put("b", "👍\u0007")))
			.isEqualTo("a: \"😀\" # 😀\nb: \"👍\\u0007\"\n");
	}

	@Test
	void aSignAcrossTheEndOfTheParsersBufferIsRead() {
		String text = "a: \"" + "x".repeat(1020) + "😀\"\n";

		assertThat(text.indexOf("😀")).isEqualTo(1024);
		assertThat(WrittenYaml.of(text).tree().path("a").stringValue()).endsWith("x😀");
	}

	@Test
	void aNumberIsTheSameHoweverItWasComputed() {
		assertThat(WrittenYaml.of("a: 5 # five\n").with(NODES.objectNode().put("a", 5L))).isEqualTo("a: 5 # five\n");
	}

	@Test
	void anotherKindOfContentIsWrittenAnew() {
		assertThat(WrittenYaml.of("# all\n{a: 1}\n").with(NODES.arrayNode().add(NODES.objectNode())))
			.isEqualTo("# all\n- {}\n");
		assertThat(WrittenYaml.of("# none\n").with(NODES.objectNode().put("a", "on"))).isEqualTo("# none\na: \"on\"\n");
	}

	@Test
	void whatIsNotYamlIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> WrittenYaml.of("a: [1\n"));
		assertThatIllegalArgumentException().isThrownBy(() -> WrittenYaml.of("a: 1\na: 2\n"));
		assertThatIllegalArgumentException().isThrownBy(() -> WrittenYaml.of("--- 1\n--- 2\n"));
	}

	@Test
	void whatCannotBeWrittenIsRefused() {
		WrittenYaml yaml = WrittenYaml.of("a: &x {b: 1}\nc: *x\n");

		assertThatIllegalStateException().isThrownBy(() -> yaml.with(NODES.objectNode().put("a", 1).put("c", "x")));
	}

}
