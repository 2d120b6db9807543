package be.simexit.admin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import be.simexit.content.Entry;
import be.simexit.content.Leaves;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What editors say, laid onto what one data file says.
 *
 * @param self the operator whose file it is, null for a file of the guide
 * @param lists the entries by the name of their list; that of a file that is one list has
 * no name
 */
record FileContent(@Nullable Entry<?> self, Map<String, List<? extends Entry<?>>> lists) {

	private static final String TASKS = "tasks";

	private static final String SOURCES = "sources";

	static FileContent operator(String code, List<? extends Entry<?>> operators, List<? extends Entry<?>> contacts,
			List<? extends Entry<?>> facts) {
		Entry<?> self = operators.stream().filter((it) -> it.name().code().equals(code)).findFirst().orElse(null);
		return new FileContent(self, Map.of("contacts", of(code, contacts), "facts", of(code, facts)));
	}

	static FileContent stages(List<? extends Entry<?>> stages, List<? extends Entry<?>> tasks) {
		return new FileContent(null, Map.of("", stages, TASKS, tasks));
	}

	static FileContent rules(List<? extends Entry<?>> rules) {
		return new FileContent(null, Map.of("", rules));
	}

	private static List<? extends Entry<?>> of(String operator, List<? extends Entry<?>> entries) {
		return entries.stream().filter((entry) -> operator.equals(entry.name().owner())).toList();
	}

	/** Whether editors say something that the file does not. */
	boolean differs() {
		return (this.self != null && this.self.differs())
				|| this.lists.values().stream().flatMap(List::stream).anyMatch(Entry::differs);
	}

	/**
	 * The file with what editors say.
	 * @param tree what the file says; it is changed
	 * @return what it should say
	 */
	JsonNode onto(JsonNode tree) {
		if (tree instanceof ArrayNode list) {
			change(list, this.lists.getOrDefault("", List.of()), null);
			list.forEach((stage) -> {
				if (stage.get(TASKS) instanceof ArrayNode tasks) {
					change(tasks, this.lists.getOrDefault(TASKS, List.of()), null);
				}
			});
		}
		else if (tree instanceof ObjectNode file) {
			changeOperator(file);
		}
		return tree;
	}

	private void changeOperator(ObjectNode file) {
		if (this.self != null && this.self.differs()) {
			changeFields(file, this.self, null);
		}
		this.lists.forEach((name, entries) -> {
			boolean differs = entries.stream().anyMatch(Entry::differs);
			if (differs) {
				ArrayNode list = file.withArrayProperty(name);
				change(list, entries, file.withObjectProperty(SOURCES));
				entries.stream()
					.filter((entry) -> entry.inFile() == null && !entry.isRemoved())
					.forEach((entry) -> list.add(added(entry, file.withObjectProperty(SOURCES))));
			}
		});
	}

	/** Changes the entries that a list has, and drops removed ones. */
	private static void change(ArrayNode list, List<? extends Entry<?>> entries, @Nullable ObjectNode sources) {
		Map<String, Entry<?>> byCode = new HashMap<>();
		entries.stream()
			.filter((entry) -> entry.inFile() != null && entry.differs())
			.forEach((entry) -> byCode.put(entry.name().code(), entry));
		List<JsonNode> kept = new ArrayList<>();
		for (JsonNode item : list) {
			Entry<?> entry = byCode.get(item.path("code").asString(item.path("id").asString("")));
			if (entry != null && !entry.isRemoved()) {
				changeFields((ObjectNode) item, entry, sources);
			}
			if (entry == null || !entry.isRemoved()) {
				kept.add(item);
			}
		}
		list.removeAll();
		list.addAll(kept);
	}

	private static void changeFields(ObjectNode item, Entry<?> entry, @Nullable ObjectNode sources) {
		Leaves before = (entry.inFile() != null) ? Leaves.of(entry.inFile()) : new Leaves(Map.of());
		Leaves after = entry.leaves();
		for (String path : before.changedIn(after)) {
			set(item, path, after.at(path).map((said) -> written(said, sources)).orElse(null));
		}
		keepLabel(item, after);
	}

	/**
	 * A stage whose file gives no label has its title for one; a new title is not meant
	 * for lists.
	 */
	private static void keepLabel(ObjectNode item, Leaves said) {
		List<String> labels = said.byPath()
			.keySet()
			.stream()
			.filter((path) -> path.startsWith("label."))
			.sorted()
			.toList();
		boolean isTitle = labels.stream()
			.allMatch((path) -> said.at(path).equals(said.at(path.replaceFirst("label", "title"))));
		if (!item.has("label") && !isTitle) {
			labels.forEach((path) -> set(item, path, said.at(path).orElse(null)));
		}
	}

	/** A new entry as a data file would have it. */
	private static ObjectNode added(Entry<?> entry, ObjectNode sources) {
		ObjectNode item = sources.objectNode();
		Leaves said = entry.leaves();
		FieldOrder.sorted(said.byPath().keySet())
			.forEach((path) -> set(item, path, said.at(path).map((it) -> written(it, sources)).orElse(null)));
		return item;
	}

	private static void set(ObjectNode item, String path, @Nullable JsonNode said) {
		int dot = path.indexOf('.');
		if (dot < 0) {
			if (said != null) {
				item.set(path, said);
			}
			else {
				item.remove(path);
			}
			return;
		}
		String first = path.substring(0, dot);
		set(item.withObjectProperty(first), path.substring(dot + 1), said);
		if (item.get(first).isEmpty()) {
			item.remove(first);
		}
	}

	/** In a data file an entry cites a source by its code; one that is new is added. */
	private static JsonNode written(JsonNode said, @Nullable ObjectNode sources) {
		if (said.isArray() && sources != null) {
			return sources.arrayNode().addAll(said.valueStream().map((element) -> written(element, sources)).toList());
		}
		if (!said.isObject()) {
			return said;
		}
		ObjectNode name = ((ObjectNode) said.deepCopy()).without("code");
		if (sources == null) {
			return name;
		}
		String code = TypedField.text(said, "code");
		if (!sources.has(code)) {
			sources.set(code, name);
		}
		return sources.stringNode(code);
	}

}
