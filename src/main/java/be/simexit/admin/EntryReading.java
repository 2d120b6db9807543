package be.simexit.admin;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import be.simexit.content.ContentShelf;
import be.simexit.content.EntryKind;
import be.simexit.content.Flawed;
import be.simexit.content.Leaves;
import be.simexit.form.FieldReading;
import be.simexit.form.Problem;
import be.simexit.form.Problems;
import be.simexit.text.Coded;
import be.simexit.text.SourceDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import org.springframework.validation.MapBindingResult;

/**
 * Reads the form of an entry and notes everything that is wrong with it in one pass. What
 * was not filled in counts as something harmless meanwhile, so that the other rules are
 * tried too.
 */
final class EntryReading {

	private final EntryKind kind;

	private final EntryForm form;

	private final MapBindingResult errors;

	private final FieldReading reading;

	EntryReading(EntryKind kind, EntryForm form, LocalDate today) {
		this.kind = kind;
		this.form = form;
		this.errors = new MapBindingResult(new HashMap<>(form.typed()), "form");
		this.reading = new FieldReading(this.errors, today);
	}

	/**
	 * Tries every rule.
	 * @param shelf knows the rules
	 * @param wants what the entry is to say
	 * @return what is wrong, empty if it may be published
	 */
	Problems problems(ContentShelf shelf, Leaves wants) {
		Map<String, JsonNode> tried = new HashMap<>(wants.byPath());
		this.form.fields().forEach((field) -> tryField(field, tried));
		tried.putIfAbsent("code", JsonNodeFactory.instance.stringNode("new"));
		if (tried.containsKey("reach.own") || tried.containsKey("reach.belgium") || tried.containsKey("reach.abroad")) {
			reachIsWhole(tried);
		}
		if (tried
			.containsKey("menu.label") != tried.keySet().stream().anyMatch((it) -> it.startsWith("menu.meaning"))) {
			this.reading.refuse("menu.label", Problem.MENU);
			tried.keySet().removeIf((path) -> path.startsWith("menu."));
		}
		shelf.flaws(this.kind, new Leaves(tried)).forEach(this::refuse);
		return Problems.of(this.errors.getFieldErrors(), List.of());
	}

	private void tryField(FieldSpec field, Map<String, JsonNode> tried) {
		switch (field.type()) {
			case DATE -> tryDate(field, tried);
			case CHOICE -> tryChoice(field, tried);
			case TEXT -> {
				if (field.isRequired() && EntryForm.paths(field).stream().noneMatch(tried::containsKey)) {
					this.reading.refuse(field.path(), Problem.MISSING);
					EntryForm.paths(field).forEach((path) -> tried.put(path, string(field)));
				}
			}
			default -> {
				if (field.isRequired() && !tried.containsKey(field.path())) {
					this.reading.refuse(field.path(), Problem.MISSING);
					tried.put(field.path(), string(field));
				}
			}
		}
	}

	private static JsonNode string(FieldSpec field) {
		return JsonNodeFactory.instance.stringNode(String.valueOf(field.fallback()));
	}

	private void tryDate(FieldSpec field, Map<String, JsonNode> tried) {
		String typed = this.form.value(field.path());
		this.reading.text(field.path(), typed, true);
		SourceDate day = this.reading.parsed(field.path(), typed, SourceDate::parse, Problem.SOURCE_DATE);
		if (day == null) {
			tried.put(field.path(), string(field));
		}
		else if (day.earliest().filter((it) -> it.isAfter(this.reading.today())).isPresent()) {
			this.reading.refuse(field.path(), Problem.FUTURE);
		}
	}

	private void tryChoice(FieldSpec field, Map<String, JsonNode> tried) {
		JsonNode chosen = tried.get(field.path());
		if (chosen != null && field.options().contains(chosen.asString())) {
			return;
		}
		tried.remove(field.path());
		if (field.isRequired()) {
			this.reading.refuse(field.path(), Problem.CHOOSE);
			tried.put(field.path(), string(field));
		}
		else if (chosen != null) {
			this.reading.refuse(field.path(), Problem.CHOOSE);
		}
	}

	/** From where a number works is said for every place or for none. */
	private void reachIsWhole(Map<String, JsonNode> tried) {
		for (String path : List.of("reach.own", "reach.belgium", "reach.abroad")) {
			if (!tried.containsKey(path)) {
				this.reading.refuse(path, Problem.CHOOSE);
				tried.put(path, JsonNodeFactory.instance.stringNode("unknown"));
			}
		}
	}

	private void refuse(Flawed flaw) {
		Coded rule = flaw.rule();
		this.reading.refuse(flaw.field(), rule);
	}

}
