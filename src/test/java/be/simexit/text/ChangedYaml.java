package be.simexit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import com.github.difflib.DiffUtils;
import tools.jackson.databind.JsonNode;

/**
 * A YAML file after a change to its tree.
 */
final class ChangedYaml {

	private ChangedYaml() {
	}

	/** Removed lines after a minus, new ones after a plus, as a patch has them. */
	static List<String> changes(String text, Consumer<JsonNode> edit) {
		List<String> changes = new ArrayList<>();
		DiffUtils.diff(text.lines().toList(), changed(text, edit).lines().toList()).getDeltas().forEach((delta) -> {
			delta.getSource().getLines().forEach((line) -> changes.add("-" + line));
			delta.getTarget().getLines().forEach((line) -> changes.add("+" + line));
		});
		return changes;
	}

	static String changed(String text, Consumer<JsonNode> edit) {
		WrittenYaml yaml = WrittenYaml.of(text);
		JsonNode wanted = yaml.tree();
		edit.accept(wanted);
		return yaml.with(wanted);
	}

}
