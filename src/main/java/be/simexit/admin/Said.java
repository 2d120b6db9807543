package be.simexit.admin;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import be.simexit.content.EntryKind;
import be.simexit.content.Leaves;
import be.simexit.text.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Fields of an entry for an editor to read.
 *
 * @param fields the fields of its kind
 * @param words the words of the page
 */
record Said(List<FieldSpec> fields, Words words) {

	static Said of(EntryKind kind, Leaves leaves, Words words) {
		return new Said(EntryFields.of(kind, leaves), words);
	}

	/**
	 * One field of two versions.
	 *
	 * @param path its path
	 * @param label its name on the page
	 * @param one what the first version says, null for nothing
	 * @param other what the second one says, null for nothing
	 */
	record Pair(String path, String label, @Nullable String one, @Nullable String other) {

		/** Both versions with the words that changed marked. */
		public TextDiff diff() {
			return TextDiff.of(this.one, this.other);
		}

	}

	/** The fields in which two versions differ. */
	List<Pair> differences(Leaves one, Leaves other) {
		return one.changedIn(other)
			.stream()
			.filter((path) -> !"code".equals(path))
			.map((path) -> pair(path, one, other))
			.toList();
	}

	/** Every text of an entry in every language, its label beside it. */
	List<Pair> texts(Leaves said) {
		return this.fields.stream()
			.filter((field) -> field.type() == FieldSpec.Type.TEXT)
			.flatMap((field) -> EntryForm.paths(field).stream().sorted())
			.map((path) -> pair(path, said, said))
			.filter((pair) -> pair.one() != null)
			.toList();
	}

	Pair pair(String path, Leaves one, Leaves other) {
		return new Pair(path, label(path), text(path, one), text(path, other));
	}

	/** The name of a field; the language stands behind a text. */
	String label(String path) {
		int dot = path.lastIndexOf('.');
		String stem = (dot > 0) ? path.substring(0, dot) : path;
		if (path.startsWith("sources.")) {
			return this.words.say("admin.sources") + " " + path.substring("sources.".length());
		}
		if (this.words.knows("admin." + path)) {
			return this.words.say("admin." + path);
		}
		return this.words.knows("admin." + stem)
				? this.words.say("admin." + stem) + " (" + path.substring(dot + 1) + ")" : path;
	}

	@Nullable String text(String path, Leaves said) {
		return said.at(path).map((node) -> text(path, node)).orElse(null);
	}

	private String text(String path, JsonNode node) {
		FieldSpec field = this.fields.stream().filter((it) -> it.path().equals(path)).findFirst().orElse(null);
		if (node.isObject()) {
			String url = TypedField.text(node, "url");
			return TypedField.text(node, "name") + (url.isEmpty() ? "" : " – " + url);
		}
		if (field == null || field.options().isEmpty()) {
			return (field != null) ? TypedField.shown(field, node)
					: node.isString() ? node.asString() : node.toString();
		}
		return Arrays.stream(TypedField.shown(field, node).split(","))
			.map((code) -> this.words.say(field.words() + code))
			.collect(Collectors.joining(", "));
	}

}
