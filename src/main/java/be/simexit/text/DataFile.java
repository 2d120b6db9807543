package be.simexit.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.Resource;

/**
 * One YAML file of content: read strictly, checked rule by rule; every fault is noted.
 */
public final class DataFile {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.annotationIntrospector(new NullMarkedIntrospector())
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	private final Resource resource;

	private final Faults faults;

	/**
	 * A file that is going to be read.
	 * @param resource where it is
	 * @param faults where everything that is wrong with it is noted
	 */
	public DataFile(Resource resource, Faults faults) {
		this.resource = resource;
		this.faults = faults;
	}

	/**
	 * The file's name without its folder.
	 * @return for example "orange.yaml"
	 */
	public String name() {
		String name = this.resource.getFilename();
		return (name != null) ? name : this.resource.getDescription();
	}

	/**
	 * Reads the whole file into one value.
	 * @param <T> the type of the value
	 * @param type the type of the value
	 * @return the value, or empty, with a fault noted, if the file does not have the
	 * shape of the type
	 */
	public <T> Optional<T> read(TypeReference<T> type) {
		try (InputStream stream = this.resource.getInputStream()) {
			return Optional.of(YAML.readValue(stream, type));
		}
		catch (DatabindException ex) {
			broken(entryOf(ex), ex.getOriginalMessage());
		}
		catch (JacksonException | IOException ex) {
			broken("the file itself", String.valueOf(ex.getMessage()));
		}
		return Optional.empty();
	}

	/**
	 * Notes a fault unless a rule holds.
	 * @param holds whether the rule holds
	 * @param entry the entry in question
	 * @param rule the rule, in words
	 */
	public void check(boolean holds, String entry, String rule) {
		if (!holds) {
			broken(entry, rule);
		}
	}

	/**
	 * Notes a fault unless a text is complete in every offered language and holds no
	 * other placeholders than those allowed.
	 * @param text the text; absent texts pass
	 * @param entry the entry in question
	 * @param placeholders the names that may stand between braces
	 */
	public void checkText(@Nullable LocalizedText text, String entry, String... placeholders) {
		if (text != null) {
			List<String> missing = text.missing(Language.offered());
			check(missing.isEmpty(), entry, "the text is missing in " + String.join(", ", missing));
			Set<String> unknown = text.placeholders();
			unknown.removeAll(Set.of(placeholders));
			check(unknown.isEmpty(), entry, "unknown placeholder {" + String.join("}, {", unknown) + "}");
		}
	}

	/**
	 * Notes a fault.
	 * @param entry the entry in question
	 * @param rule the broken rule, in words
	 */
	public void broken(String entry, String rule) {
		this.faults.add(name(), entry, rule);
	}

	private static String entryOf(DatabindException ex) {
		StringBuilder entry = new StringBuilder();
		for (JacksonException.Reference reference : ex.getPath()) {
			String property = reference.getPropertyName();
			entry.append(
					(property == null) ? "[" + reference.getIndex() + "]" : (entry.isEmpty() ? "" : ".") + property);
		}
		return entry.isEmpty() ? "the file itself" : entry.toString();
	}

}
