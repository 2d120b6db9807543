package be.simexit.text;

import java.io.IOException;
import java.io.StringReader;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A YAML file as a person wrote it, changed only on the lines whose content changes:
 * comments, wrapping, quotes and blank lines of all others stay as they are.
 */
public final class WrittenYaml {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	private final String text;

	private final JsonNode tree;

	private final @Nullable Node root;

	private WrittenYaml(String text, JsonNode tree, @Nullable Node root) {
		this.text = text;
		this.tree = tree;
		this.root = root;
	}

	/**
	 * Reads a file.
	 * @param text the whole text of the file, one YAML document
	 * @return the file with its content
	 * @throws IllegalArgumentException if the text is not YAML, names a key twice or
	 * holds more than one document
	 */
	public static WrittenYaml of(String text) {
		try {
			Node root = new Compose(LoadSettings.builder().build()).composeReader(new Roomy(text)).orElse(null);
			return new WrittenYaml(text, YAML.readTree(new Roomy(text)), root);
		}
		catch (YamlEngineException | JacksonException ex) {
			throw new IllegalArgumentException("not a YAML file", ex);
		}
	}

	/**
	 * The content, scalars as the core schema of YAML reads them.
	 * @return a copy that may be changed; a missing node if the file holds comments only
	 */
	public JsonNode tree() {
		return this.tree.deepCopy();
	}

	/**
	 * The text with another content. Entries of a list are known again by their
	 * {@code code} or {@code id}; everything else is known by its key.
	 * @param wanted the whole content that the file shall have
	 * @return the text whose tree equals the wanted one, the same text if it already does
	 * @throws IllegalStateException if YAML cannot say it, or the file uses anchors and
	 * the change touches one
	 */
	public String with(JsonNode wanted) {
		YamlText lines = new YamlText(this.text);
		if (this.root != null) {
			new YamlComparison(lines).document(this.root, this.tree, wanted);
		}
		else if (!wanted.isMissingNode()) {
			lines.insert(this.text.length(), FreshYaml.document(wanted));
		}
		String changed = lines.edited();
		if (!holds(changed, wanted)) {
			throw new IllegalStateException("the changed file does not say what it should");
		}
		return changed;
	}

	private static boolean holds(String text, JsonNode wanted) {
		try {
			return YamlComparison.same(of(text).tree, wanted);
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	/**
	 * A text that leaves one place of each buffer free: snakeyaml-engine 3.0.1 needs it
	 * where an emoji stands across the end of a full buffer, and fails without.
	 */
	private static final class Roomy extends StringReader {

		Roomy(String text) {
			super(text);
		}

		@Override
		public int read(char[] buffer, int offset, int length) throws IOException {
			return super.read(buffer, offset, Math.max(1, length - 1));
		}

	}

}
