package be.simexit.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import static be.simexit.text.ChangedYaml.changed;
import static be.simexit.text.ChangedYaml.changes;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A changed data file differs from the one that a person wrote in what was changed only.
 */
class WrittenYamlTests {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private static final String ORANGE = DataTexts.of("operators/orange.yaml");

	private static final String STAGES = DataTexts.of("stages.yaml");

	@Test
	void everyDataFileStaysByteForByteWithItsOwnContent() {
		assertThat(DataTexts.all()).hasSizeGreaterThan(45).allSatisfy((name, text) -> {
			WrittenYaml yaml = WrittenYaml.of(text);

			assertThat(yaml.with(yaml.tree())).isEqualTo(text);
		});
	}

	@Test
	void oneChangedScalarChangesItsLineOnly() {
		assertThat(changes(ORANGE, (tree) -> entry(tree, "contacts", "phone-own").put("value", "5001")))
			.containsExactly("-    value: \"5000\"", "+    value: \"5001\"");
	}

	@Test
	void aNestedTextChangesItsLineOnly() {
		assertThat(changes(ORANGE, (tree) -> part(entry(tree, "contacts", "phone-belgium"), "note").put("zh", "“新”\n")))
			.containsExactly("-      zh: \"在比利时用其他号码拨打。\"", "+      zh: \"“新”\\n\"");
	}

	@Test
	void aWrappedTextIsReplacedWithAllItsLines() {
		List<String> changes = changes(ORANGE, (tree) -> part(tree, "unknown").put("en", "its form."));

		assertThat(changes).hasSize(5).last().isEqualTo("+  en: \"its form.\"");
		assertThat(changes).first().asString().startsWith("-  en: \"official cancel page");
		assertThat(changes.subList(1, 4)).allMatch((line) -> line.startsWith("-    "));
	}

	@Test
	void textsOfALineAreWrittenOnOneLineAgain() {
		assertThat(
				changes(ORANGE, (tree) -> part(entry(tree, "contacts", "phone-own"), "reach").put("abroad", "unknown")))
			.containsExactly("-    reach: {own: \"yes\", belgium: \"unknown\", abroad: \"no\"}",
					"+    reach: {own: \"yes\", belgium: unknown, abroad: unknown}");
	}

	@Test
	void aLineThatGrowsTooLongIsWrittenAsABlock() {
		String why = "x".repeat(100);

		assertThat(changes(ORANGE, (tree) -> part(part(tree, "sources"), "or2").put("url", why))).containsExactly(
				"-  or2: {name: \"Orange help page on withdrawal, seen on a technical mirror\"}", "+  or2:",
				"+    name: \"Orange help page on withdrawal, seen on a technical mirror\"", "+    url: " + why);
	}

	@Test
	void aSourceInABlockChangesItsLineOnly() {
		assertThat(changes(ORANGE, (tree) -> part(part(tree, "sources"), "or5").put("url", "https://orange.be/")))
			.containsExactly(
					"-    url: \"https://www.orange.be/nl/hulp/mobiele-telefonie/orange-herlaadkaart/je-herlaadkaart-identificeren\"",
					"+    url: \"https://orange.be/\"");
	}

	@Test
	void aNewSourceStandsAfterTheOneBeforeIt() {
		assertThat(changes(ORANGE,
				(tree) -> insertAfter(part(tree, "sources"), "or1", "seen", NODES.objectNode().put("name", "a: b"))))
			.containsExactly("+  seen: {name: \"a: b\"}");
	}

	@Test
	void aRemovedSourceTakesItsLinesAlong() {
		assertThat(changes(ORANGE, (tree) -> part(tree, "sources").remove("or6"))).containsExactly("-  or6:",
				"-    name: \"Orange Belgium press release of 16 July 2021\"",
				"-    url: \"https://corporate.orange.be/en/news-medias/orange-belgium-launches-samensolidair-toussolidaires-and-turns-its-more-100-shops\"");
	}

	@Test
	void aRemovedContactTakesItsLinesAlong() {
		String removed = ORANGE.substring(ORANGE.indexOf("  - code: phone-abroad"),
				ORANGE.indexOf("  - code: phone-business"));

		assertThat(changed(ORANGE, (tree) -> remove(tree, "contacts", "phone-abroad")))
			.isEqualTo(ORANGE.replace(removed, ""));
	}

	@Test
	void aNewContactStandsAfterTheOneBeforeIt() {
		ObjectNode contact = NODES.objectNode().put("code", "chat").put("value", "+32 1").put("checked", true);
		contact.putObject("cost").put("en", "free").put("zh", "免费");
		contact.putArray("languages").add("nl").add("no");
		contact.putObject("note").put("en", "n".repeat(99)).put("zh", "“\\”");
		contact.putArray("steps").addObject().put("code", "one").put("minutes", 5);

		assertThat(changed(ORANGE, (tree) -> list(tree, "contacts").insert(1, contact)))
			.isEqualTo(ORANGE.replace("  - code: phone-belgium\n", """
					  - code: chat
					    value: "+32 1"
					    checked: true
					    cost: {en: free, zh: "免费"}
					    languages: [nl, "no"]
					    note:
					      en: %s
					      zh: "“\\\\”"
					    steps:
					      - code: one
					        minutes: 5
					  - code: phone-belgium
					""".formatted("n".repeat(99))));
	}

	@Test
	void aNewFirstContactStandsBeforeTheOthers() {
		assertThat(changes(ORANGE, (tree) -> list(tree, "contacts").insert(0, NODES.objectNode().put("code", "new"))))
			.containsExactly("+  - code: new");
	}

	@Test
	void aTaskInAStageIsAddedAndRemoved() {
		String removed = STAGES.substring(STAGES.indexOf("    - code: block-itsme"),
				STAGES.indexOf("    - code: block-police"));

		assertThat(changed(STAGES, (tree) -> {
			ArrayNode tasks = list(named(tree, "block"), "tasks");
			tasks.remove(1);
			tasks.insert(1, NODES.objectNode().put("code", "block-new").set("rules", NODES.arrayNode().add("CASE-03")));
		})).isEqualTo(STAGES.replace(removed, "    - code: block-new\n      rules: [\"CASE-03\"]\n"));
	}

	@Test
	void aNewStageStandsApartAsTheOthersDo() {
		assertThat(changes(STAGES, (tree) -> ((ArrayNode) tree).insert(1, NODES.objectNode().put("code", "new"))))
			.containsExactly("+- code: new", "+");
	}

	@Test
	void aFileWithWindowsLineBreaksKeepsThem() {
		String text = ORANGE.replace("\n", "\r\n");

		String changed = changed(text, (tree) -> {
			remove(tree, "contacts", "phone-own");
			part(tree, "unknown").put("en", "its form.").put("de", "sein Formular.");
			tree.path("contacts").forEach((contact) -> ((ObjectNode) contact).put("added", "a\nb"));
		});

		assertThat(changed.replace("\r\n", "")).doesNotContain("\r", "\n");
		assertThat(changed).contains("    added: \"a\\nb\"\r\n").endsWith("  de: \"sein Formular.\"\r\n");
	}

	private static ObjectNode part(JsonNode tree, String key) {
		return (ObjectNode) tree.path(key);
	}

	private static ArrayNode list(JsonNode tree, String key) {
		return (ArrayNode) tree.path(key);
	}

	private static ObjectNode entry(JsonNode tree, String key, String code) {
		return named(tree.path(key), code);
	}

	private static ObjectNode named(JsonNode list, String code) {
		return list.valueStream()
			.filter((entry) -> entry.path("code").stringValue("").equals(code))
			.map(ObjectNode.class::cast)
			.findFirst()
			.orElseThrow();
	}

	private static void remove(JsonNode tree, String key, String code) {
		list(tree, key).removeIf((entry) -> entry.path("code").stringValue("").equals(code));
	}

	private static void insertAfter(ObjectNode pairs, String before, String key, JsonNode value) {
		ObjectNode old = pairs.deepCopy();
		pairs.removeAll();
		old.properties().forEach((pair) -> {
			pairs.set(pair.getKey(), pair.getValue());
			if (pair.getKey().equals(before)) {
				pairs.set(key, value);
			}
		});
	}

}
