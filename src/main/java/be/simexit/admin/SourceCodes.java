package be.simexit.admin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import be.simexit.content.ContentShelf;
import be.simexit.content.EntryKind;
import be.simexit.content.EntryName;
import be.simexit.content.Leaves;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The sources of one operator. One that an editor types keeps the code under which it is
 * known; a new one gets a code that is free, so that it can go into the data file.
 */
final class SourceCodes {

	private static final String OWN = "sources.";

	private final List<JsonNode> known = new ArrayList<>();

	private final Set<String> taken = new HashSet<>();

	/**
	 * All sources of an operator: its own, and those that its contacts and facts cite.
	 */
	static SourceCodes of(String operator, ContentShelf shelf) {
		SourceCodes codes = new SourceCodes();
		shelf.find(new EntryName(EntryKind.OPERATOR, null, operator))
			.ifPresent((entry) -> entry.leaves().byPath().forEach(codes::knowOwn));
		List.of(EntryKind.CONTACT, EntryKind.FACT)
			.forEach((kind) -> shelf.all(kind)
				.stream()
				.filter((entry) -> operator.equals(entry.name().owner()))
				.forEach((entry) -> codes.knowCited(entry.leaves())));
		return codes;
	}

	private void knowOwn(String path, JsonNode said) {
		if (path.startsWith(OWN) && said instanceof ObjectNode source) {
			know(source.deepCopy().put("code", path.substring(OWN.length())));
		}
	}

	private void knowCited(Leaves said) {
		said.at("source").ifPresent(this::know);
		said.at("also").ifPresent((also) -> also.forEach(this::know));
	}

	/** Notes a source, also one that has no code yet. */
	SourceCodes know(JsonNode source) {
		this.known.add(source);
		this.taken.add(TypedField.text(source, "code"));
		return this;
	}

	/**
	 * A typed source with its code.
	 * @param typed name and address
	 * @return the same with its code
	 */
	ObjectNode coded(ObjectNode typed) {
		String code = this.known.stream()
			.filter((source) -> !TypedField.text(source, "code").isEmpty() && same(source, typed))
			.map((source) -> TypedField.text(source, "code"))
			.findFirst()
			.orElseGet(this::free);
		ObjectNode coded = typed.objectNode().put("code", code);
		coded.setAll(typed);
		know(coded);
		return coded;
	}

	private static boolean same(JsonNode source, JsonNode other) {
		return TypedField.text(source, "name").equals(TypedField.text(other, "name"))
				&& TypedField.text(source, "url").equals(TypedField.text(other, "url"));
	}

	private String free() {
		int number = 1;
		while (this.taken.contains("e" + number)) {
			number++;
		}
		return "e" + number;
	}

}
