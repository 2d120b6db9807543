package be.simexit.operator;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

import be.simexit.Databases;
import be.simexit.Server;
import be.simexit.content.ContentShelf;
import be.simexit.content.Deed;
import be.simexit.content.Entry;
import be.simexit.content.EntryKind;
import be.simexit.content.EntryName;
import be.simexit.content.How;
import be.simexit.content.Leaves;
import be.simexit.content.Merge;
import be.simexit.text.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever editors do on two nodes, and whatever new data files say meanwhile: no edit is
 * lost, nothing removed is shown, and undoing everything gives the start.
 */
class DeskPropertyIntegrationTests {

	private static final int STEPS = 70;

	private static final List<String> OPERATORS = List.of("orange", "base", "edpnet");

	@TempDir
	private Path folder;

	private final Random random = new Random(20_261_129);

	private final Deque<Deed> deeds = new ArrayDeque<>();

	/** What each touched entry says, empty if it is removed. */
	private final Map<EntryName, Optional<Leaves>> expected = new HashMap<>();

	private final Deque<Runnable> backwards = new ArrayDeque<>();

	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgres" })
	void nothingIsLostAndUndoLeadsBackToTheStart(String kind) {
		String database = Databases.fresh(kind);
		Path data = Server.copyOfData(this.folder.resolve("data"));
		try (Server one = Server.startLazily(database, data, "--simexit.content.release=1")) {
			List<String> start = picture(one);
			try (Server other = Server.startLazily(database, data, "--simexit.content.release=1")) {
				steps(List.of(one, other));
			}
			Server.replace(data.resolve("operators/orange.yaml"), "legalName: Orange Belgium NV/SA",
					"legalName: Orange of a test");
			Server.replace(data.resolve("operators/base.yaml"), "  - code:", "  # a note of a maintainer\n  - code:");
			try (Server newer = Server.startLazily(database, data, "--simexit.content.release=2")) {
				one.get(CurrentDirectory.class).follow();
				shows(newer);
				steps(List.of(one, newer));
				undoAll(newer);

				assertThat(picture(newer))
					.isEqualTo(start.stream().map(DeskPropertyIntegrationTests::renamed).toList());
				assertThat(all(newer)).noneMatch((entry) -> entry.state().edited() || entry.differs())
					.allMatch((entry) -> entry.state().check() == null);
			}
		}
	}

	private static String renamed(String picture) {
		return !picture.contains("\"code\":\"orange\"") ? picture
				: picture.replace("\"legalName\":\"Orange Belgium NV/SA\"", "\"legalName\":\"Orange of a test\"");
	}

	private void steps(List<Server> nodes) {
		for (int step = 0; step < STEPS; step++) {
			Server node = nodes.get(this.random.nextInt(nodes.size()));
			step(node);
			if (step % 10 == 0) {
				nodes.forEach(this::shows);
			}
		}
	}

	private void step(Server node) {
		List<Entry<?>> all = all(node);
		Entry<?> entry = all.get(this.random.nextInt(all.size()));
		Edits edits = new Edits(node, "ed " + this.random.nextInt(3));
		int act = this.random.nextInt(10);
		if (entry.isRemoved()) {
			done(entry, Optional.of(entry.leaves()), (deed) -> edits.desk().restore(entry.name(), deed), edits);
		}
		else if (act < 5) {
			Leaves wants = changed(entry);
			done(entry, Optional.of(wants),
					(deed) -> edits.desk()
						.change(entry.name(), new Merge(entry.leaves(), wants), (act == 0) ? How.PAGE : null, deed),
					edits);
		}
		else if (act < 7) {
			done(entry, Optional.of(entry.leaves()),
					(deed) -> edits.desk().check(entry.name(), entry.state().version(), How.CALL, deed), edits);
		}
		else if (act < 9) {
			done(entry, Optional.empty(), (deed) -> edits.desk().remove(entry.name(), entry.state().version(), deed),
					edits);
		}
		else if (!this.deeds.isEmpty()) {
			this.backwards.pop().run();
			edits.undo(this.deeds.pop());
		}
	}

	private void done(Entry<?> entry, Optional<Leaves> then, Consumer<Deed> act, Edits edits) {
		Deed deed = edits.deed();
		act.accept(deed);
		this.deeds.push(deed);
		Optional<Leaves> before = entry.isRemoved() ? Optional.empty() : Optional.of(entry.leaves());
		this.backwards.push(() -> this.expected.put(entry.name(), before));
		this.expected.put(entry.name(), then);
	}

	/** One field says something else. */
	private Leaves changed(Entry<?> entry) {
		String path = (entry.name().kind() == EntryKind.FACT) ? "text.en" : "note.en";
		Map<String, JsonNode> said = new HashMap<>(entry.leaves().byPath());
		said.put(path, JsonNodeFactory.instance.stringNode("Invented by a test " + this.random.nextInt(1000)));
		Language.offered()
			.forEach((language) -> said.putIfAbsent(path.replace(".en", "." + language.code()),
					JsonNodeFactory.instance.stringNode("测试")));
		return new Leaves(said);
	}

	/** Every touched entry says what it should, and what is removed is nowhere. */
	private void shows(Server node) {
		node.get(CurrentDirectory.class).follow();
		Map<EntryName, Leaves> shown = new HashMap<>();
		for (OperatorEntry operator : node.get(CurrentDirectory.class).get().operators()) {
			operator.contacts().forEach((contact) -> shown.put(contact.name(), Leaves.of(contact.data())));
			operator.facts()
				.forEach((fact) -> shown.put(new EntryName(EntryKind.FACT, operator.code(), fact.code()),
						Leaves.of(fact)));
		}
		this.expected
			.forEach((name, said) -> assertThat(Optional.ofNullable(shown.get(name))).as("%s", name).isEqualTo(said));
	}

	private void undoAll(Server node) {
		while (!this.deeds.isEmpty()) {
			this.backwards.pop().run();
			new Edits(node, "ed").undo(this.deeds.pop());
		}
		shows(node);
	}

	private static List<Entry<?>> all(Server node) {
		List<Entry<?>> all = new ArrayList<>();
		for (EntryKind kind : List.of(EntryKind.CONTACT, EntryKind.FACT)) {
			node.get(ContentShelf.class)
				.all(kind)
				.stream()
				.filter((entry) -> OPERATORS.contains(entry.name().owner()))
				.forEach(all::add);
		}
		return all;
	}

	/** Everything that visitors see of operators, without versions. */
	private static List<String> picture(Server node) {
		CurrentDirectory directory = node.get(CurrentDirectory.class);
		directory.follow();
		return directory.get()
			.operators()
			.stream()
			.map((operator) -> Leaves.of(operator.data()).write()
					+ operator.contacts().stream().map(ContactEntry::data).map(Leaves::of).map(Leaves::write).toList()
					+ operator.facts().stream().map(Leaves::of).map(Leaves::write).toList())
			.toList();
	}

}
