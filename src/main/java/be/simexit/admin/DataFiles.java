package be.simexit.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import be.simexit.content.ContentShelf;
import be.simexit.content.Entry;
import be.simexit.content.EntryKind;
import be.simexit.text.ContentSettings;
import be.simexit.text.WrittenYaml;
import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.Patch;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The data files as they would be with what editors say: only the lines of changed
 * entries change.
 */
@Component
class DataFiles {

	private static final String STAGES = "stages.yaml";

	private static final String RULES = "rules.yaml";

	/** Where the data files stand in the repository. */
	private static final String FOLDER = "src/main/resources/data/";

	private static final int CONTEXT_LINES = 3;

	private final ContentSettings settings;

	private final ContentShelf shelf;

	DataFiles(ContentSettings settings, ContentShelf shelf) {
		this.settings = settings;
		this.shelf = shelf;
	}

	/** The names of the files that would change. */
	List<String> changed() {
		Map<EntryKind, List<? extends Entry<?>>> said = said();
		return originals().entrySet()
			.stream()
			.filter((file) -> !exported(file.getKey(), file.getValue(), said).equals(file.getValue()))
			.map((file) -> name(file.getKey()))
			.toList();
	}

	/**
	 * A file as it would be.
	 * @param name for example "orange.yaml"
	 * @return its text, byte for byte the file where nothing differs; empty if there is
	 * no such file
	 */
	Optional<String> exported(String name) {
		return originals().entrySet()
			.stream()
			.filter((file) -> name(file.getKey()).equals(name))
			.map((file) -> exported(file.getKey(), file.getValue(), said()))
			.findFirst();
	}

	/**
	 * Everything that would change.
	 * @return a unified diff of all files, empty if nothing differs
	 */
	String patch() {
		List<String> lines = new ArrayList<>();
		Map<EntryKind, List<? extends Entry<?>>> said = said();
		originals().forEach((path, original) -> {
			List<String> before = original.lines().toList();
			Patch<String> patch = DiffUtils.diff(before, exported(path, original, said).lines().toList());
			if (!patch.getDeltas().isEmpty()) {
				lines.addAll(UnifiedDiffUtils.generateUnifiedDiff("a/" + FOLDER + path, "b/" + FOLDER + path, before,
						patch, CONTEXT_LINES));
			}
		});
		return lines.stream().map((line) -> line + "\n").collect(Collectors.joining());
	}

	/** Every entry, read once for all files and not once for each. */
	private Map<EntryKind, List<? extends Entry<?>>> said() {
		Map<EntryKind, List<? extends Entry<?>>> said = new EnumMap<>(EntryKind.class);
		for (EntryKind kind : EntryKind.values()) {
			said.put(kind, this.shelf.all(kind));
		}
		return said;
	}

	private static String exported(String path, String original, Map<EntryKind, List<? extends Entry<?>>> said) {
		FileContent content = switch (path) {
			case STAGES -> FileContent.stages(of(said, EntryKind.STAGE), of(said, EntryKind.TASK));
			case RULES -> FileContent.rules(of(said, EntryKind.RULE));
			default -> FileContent.operator(name(path).replaceFirst("\\.yaml$", ""), of(said, EntryKind.OPERATOR),
					of(said, EntryKind.CONTACT), of(said, EntryKind.FACT));
		};
		if (!content.differs()) {
			return original;
		}
		WrittenYaml written = WrittenYaml.of(original);
		return written.with(content.onto(written.tree()));
	}

	private static List<? extends Entry<?>> of(Map<EntryKind, List<? extends Entry<?>>> said, EntryKind kind) {
		return said.getOrDefault(kind, List.of());
	}

	/** The text of every file by its path within the folder of data. */
	private Map<String, String> originals() {
		Map<String, String> files = new LinkedHashMap<>();
		PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
		try {
			for (String path : List.of(STAGES, RULES)) {
				files.put(path, resolver.getResource(this.settings.location() + path)
					.getContentAsString(StandardCharsets.UTF_8));
			}
			for (Resource resource : resolver.getResources(this.settings.location() + "operators/*.yaml")) {
				files.put("operators/" + resource.getFilename(), resource.getContentAsString(StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return files;
	}

	private static String name(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

}
