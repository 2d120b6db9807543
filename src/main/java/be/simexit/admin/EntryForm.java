package be.simexit.admin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import be.simexit.content.EntryKind;
import be.simexit.content.Leaves;
import be.simexit.form.Problems;
import be.simexit.text.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.util.MultiValueMap;

/**
 * The form of any entry: what the editor saw, and what was typed into each input.
 *
 * @param fields the fields in order
 * @param saw what the entry said when the form was opened
 * @param typed what stands in each input, by name
 */
record EntryForm(List<FieldSpec> fields, Leaves saw, Map<String, String> typed) {

	/** The input that carries what the editor saw. */
	static final String SAW = "saw";

	/** The form of an entry as it stands. */
	static EntryForm of(EntryKind kind, Leaves saw) {
		List<FieldSpec> fields = EntryFields.of(kind, saw);
		Map<String, String> typed = new HashMap<>();
		for (FieldSpec field : fields) {
			for (String path : paths(field)) {
				saw.at(path).ifPresent((said) -> fill(field, path, said, typed));
			}
		}
		return new EntryForm(fields, saw, typed);
	}

	private static void fill(FieldSpec field, String path, JsonNode said, Map<String, String> typed) {
		if (field.type() == FieldSpec.Type.SOURCE) {
			typed.put(path + ".name", TypedField.text(said, "name"));
			typed.put(path + ".url", TypedField.text(said, "url"));
		}
		else {
			typed.put(path, TypedField.shown(field, said));
		}
	}

	/**
	 * The form as it was sent.
	 * @param kind what the entry is
	 * @param sent the inputs; what the editor saw may be missing from a new entry
	 * @throws IllegalArgumentException if what the editor saw is no JSON
	 */
	static EntryForm sent(EntryKind kind, MultiValueMap<String, String> sent) {
		String json = sent.getFirst(SAW);
		Leaves saw = (json != null && !json.isEmpty()) ? Leaves.read(json) : new Leaves(Map.of());
		Map<String, String> typed = new HashMap<>();
		sent.forEach((name, values) -> typed.put(name, String.join(",", values)));
		return new EntryForm(EntryFields.of(kind, saw), saw, typed);
	}

	/** The paths that a field stands for: a text has one for each offered language. */
	static Set<String> paths(FieldSpec field) {
		return (field.type() != FieldSpec.Type.TEXT) ? Set.of(field.path())
				: Language.offered()
					.stream()
					.map((language) -> field.path() + "." + language.code())
					.collect(Collectors.toSet());
	}

	/** Whether some fields stand in a fold. */
	public boolean isFolded() {
		return this.fields.stream().anyMatch(FieldSpec::isRare);
	}

	/** Whether the fold is open, because something in it is wrong. */
	public boolean open(Problems problems) {
		return this.fields.stream().anyMatch((field) -> field.isRare() && problems.error(field.path()) != null);
	}

	/** The field of a path, null for one that the form does not have. */
	public @Nullable FieldSpec field(String path) {
		return this.fields.stream().filter((field) -> field.path().equals(path)).findFirst().orElse(null);
	}

	public @Nullable String value(String name) {
		return this.typed.get(name);
	}

	public boolean isChosen(String name, String option) {
		return List.of(this.typed.getOrDefault(name, "").split(",")).contains(option);
	}

	/** The codes of the languages that every text has. */
	public List<String> languages() {
		return Language.offered().stream().map(Language::code).toList();
	}

	/**
	 * What the entry is to say.
	 * @param codes the sources that the operator has
	 * @return what the editor saw with all fields as they were typed
	 */
	Leaves wants(SourceCodes codes) {
		Map<String, JsonNode> said = new LinkedHashMap<>();
		Set<String> paths = new HashSet<>();
		for (FieldSpec field : this.fields) {
			for (String path : paths(field)) {
				paths.add(path);
				JsonNode node = read(field, path, codes);
				if (node != null) {
					said.put(path, node);
				}
			}
		}
		return forgetAdvice(this.saw.with(paths, new Leaves(said)));
	}

	private @Nullable JsonNode read(FieldSpec field, String path, SourceCodes codes) {
		if (field.type() == FieldSpec.Type.SOURCE) {
			return source(path, codes);
		}
		JsonNode node = TypedField.read(field, this.typed.get(path));
		JsonNode before = this.saw.at(path).orElse(null);
		if (field.type() == FieldSpec.Type.CHOICES && node != null && before != null
				&& Set.copyOf(before.valueStream().toList()).equals(Set.copyOf(node.valueStream().toList()))) {
			return before;
		}
		if (field.type() == FieldSpec.Type.SOURCES && node instanceof ArrayNode sources) {
			return sources.arrayNode().addAll(sources.valueStream().map((it) -> codes.coded((ObjectNode) it)).toList());
		}
		return node;
	}

	/** A source of an operator has its code as its name; another one is given its own. */
	private @Nullable JsonNode source(String path, SourceCodes codes) {
		ObjectNode typed = TypedField.source(this.typed.get(path + ".name"), this.typed.get(path + ".url"));
		if (path.startsWith("sources.")) {
			return typed;
		}
		return TypedField.text(typed, "name").isEmpty() ? null : codes.coded(typed);
	}

	/** How sure an old number was says nothing of a new one. */
	private Leaves forgetAdvice(Leaves wants) {
		Set<String> changed = this.saw.changedIn(wants);
		boolean moot = changed.contains("value") && !changed.contains("advice.confidence")
				&& this.saw.at("value").isPresent();
		return moot ? wants.with(Set.of("advice.confidence"), new Leaves(Map.of())) : wants;
	}

}
