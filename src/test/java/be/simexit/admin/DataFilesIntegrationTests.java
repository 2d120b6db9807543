package be.simexit.admin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import be.simexit.Databases;
import be.simexit.Server;
import be.simexit.content.ContentDesk;
import be.simexit.content.ContentShelf;
import be.simexit.content.Deed;
import be.simexit.content.Entry;
import be.simexit.content.EntryKind;
import be.simexit.content.EntryName;
import be.simexit.content.Leaves;
import be.simexit.content.Merge;
import be.simexit.operator.CurrentDirectory;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.PatchFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What editors say goes back into the data files, and ends as a difference there.
 */
class DataFilesIntegrationTests {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	@TempDir
	private Path folder;

	@Test
	void anUntouchedDatabaseGivesTheFilesByteForByte() {
		Path data = Server.copyOfData(this.folder.resolve("data"));
		try (Server server = Server.startLazily(Databases.fresh("h2"), data)) {
			DataFiles files = server.get(DataFiles.class);

			assertThat(files.changed()).isEmpty();
			assertThat(files.patch()).isEmpty();
			assertThat(files.exported("orange.yaml")).contains(Server.text(data.resolve("operators/orange.yaml")));
			assertThat(files.exported("stages.yaml")).contains(Server.text(data.resolve("stages.yaml")));
			assertThat(files.exported("nobody.yaml")).isEmpty();
		}
	}

	@Test
	void thePatchOfAnEditedDatabaseAppliesAndEndsEveryDifference() throws PatchFailedException {
		Path data = Server.copyOfData(this.folder.resolve("data"));
		String database = Databases.fresh("h2");
		try (Server server = Server.startLazily(database, data, "--simexit.content.release=1")) {
			edit(server);
			assertThat(differing(server)).hasSize(8);
			DataFiles files = server.get(DataFiles.class);
			assertThat(files.changed()).containsExactlyInAnyOrder("orange.yaml", "stages.yaml", "rules.yaml");

			apply(files.patch(), data);

			assertThat(Server.text(data.resolve("operators/orange.yaml"))).contains("value: \"5001\"",
					"Called by a test");
			assertThat(files.exported("stages.yaml")).contains(Server.text(data.resolve("stages.yaml")));
		}
		try (Server server = Server.startLazily(database, data, "--simexit.content.release=2")) {
			assertThat(differing(server)).isEmpty();
			assertThat(server.get(DataFiles.class).patch()).isEmpty();
		}
	}

	@Test
	void anEditedBrandWithoutAFileStaysPublicAndIsMarked() throws IOException {
		Path data = Server.copyOfData(this.folder.resolve("data"));
		String database = Databases.fresh("h2");
		try (Server server = Server.startLazily(database, data, "--simexit.content.release=1")) {
			change(server, "operator digi", Map.of("legalName", NODES.stringNode("DIGI of a test")));
		}
		Files.delete(data.resolve("operators/digi.yaml"));

		try (Server server = Server.startLazily(database, data, "--simexit.content.release=2")) {
			assertThat(server.get(CurrentDirectory.class).get().find("digi")).isPresent();
			assertThat(server.get(ContentShelf.class).find(name("operator digi")).orElseThrow().state().gone())
				.isTrue();
			assertThat(differing(server)).contains("operator digi");
		}
	}

	/** One of everything: changed, added, removed, and a source of its own. */
	private static void edit(Server server) {
		Deed deed = Deed.now("ed", server.get(Clock.class), null);
		ContentDesk desk = server.get(ContentDesk.class);
		JsonNode source = NODES.objectNode().put("code", "e1").put("name", "Called by a test");
		change(server, "contact orange/phone-own", Map.of("value", NODES.stringNode("5001"), "source", source));
		Leaves contact = stands(server, "contact orange/phone-belgium");
		desk.add(EntryKind.CONTACT, "orange", mixed(contact, Map.of("value", NODES.stringNode("02 745 95 09"))), null,
				deed);
		desk.remove(name("contact orange/phone-abroad"), 0, deed);
		String fact = server.get(ContentShelf.class)
			.all(EntryKind.FACT)
			.stream()
			.map((entry) -> entry.name().toString())
			.filter((name) -> name.startsWith("fact orange/"))
			.findFirst()
			.orElseThrow();
		change(server, fact, Map.of("text.zh", NODES.stringNode("测试写的：一句话。")));
		change(server, "operator orange", Map.of("legalName", NODES.stringNode("Orange of a test")));
		change(server, "stage operator", Map.of("title.en", NODES.stringNode("A title \"of a test\"")));
		change(server, "task block-bank", Map.of("more.en", NODES.stringNode("Said by a test")));
		change(server, "rule END-01", Map.of("text.en", NODES.stringNode("A rule: of a test")));
	}

	private static void change(Server server, String entry, Map<String, JsonNode> fields) {
		Leaves saw = stands(server, entry);
		server.get(ContentDesk.class)
			.change(name(entry), new Merge(saw, mixed(saw, fields)), null,
					Deed.now("ed", server.get(Clock.class), null));
	}

	private static Leaves mixed(Leaves said, Map<String, JsonNode> fields) {
		return said.with(fields.keySet(), new Leaves(fields));
	}

	private static Leaves stands(Server server, String entry) {
		return server.get(ContentShelf.class).find(name(entry)).orElseThrow().leaves();
	}

	private static EntryName name(String entry) {
		return EntryName.parse(entry).orElseThrow();
	}

	private static List<String> differing(Server server) {
		return Stream.of(EntryKind.values())
			.flatMap((kind) -> server.get(ContentShelf.class).all(kind).stream())
			.filter(Entry::differs)
			.map((entry) -> entry.name().toString())
			.toList();
	}

	/** Applies a patch of several files as a maintainer's tool would. */
	private static void apply(String patch, Path data) throws PatchFailedException {
		for (String file : patch.split("(?m)^(?=--- a/)")) {
			if (!file.isBlank()) {
				String path = file.lines().findFirst().orElseThrow().replace("--- a/src/main/resources/data/", "");
				Path target = data.resolve(path);
				String before = Server.text(target);
				List<String> after = UnifiedDiffUtils.parseUnifiedDiff(file.lines().toList())
					.applyTo(Arrays.asList(before.split("\n")));
				Server.replace(target, before, String.join("\n", after) + "\n");
			}
		}
	}

}
