package be.simexit.answer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * All that a person answered, by stage.
 *
 * @param byStage the answer of each stage, by stage code
 * @param ticks the codes of the ticked tasks
 * @param changed the version of the case in which a stage's answer last changed, by stage
 * code
 * @param unknown stored answers that this node cannot read, by stage code: kept as they
 * are, and ignored
 */
public record Answers(Map<String, StageAnswer> byStage, Set<String> ticks, Map<String, Long> changed,
		Map<String, JsonNode> unknown) {

	/** No answers. */
	public static final Answers NONE = new Answers(Map.of(), Set.of(), Map.of());

	public Answers {
		byStage = Map.copyOf(byStage);
		ticks = Set.copyOf(ticks);
		changed = Map.copyOf(changed);
		unknown = Map.copyOf(unknown);
	}

	/**
	 * Answers that can all be read.
	 * @param byStage the answer of each stage, by stage code
	 * @param ticks the codes of the ticked tasks
	 * @param changed the version in which each stage last changed
	 */
	public Answers(Map<String, StageAnswer> byStage, Set<String> ticks, Map<String, Long> changed) {
		this(byStage, ticks, changed, Map.of());
	}

	/**
	 * Finds an answer by its type.
	 * @param <T> the type
	 * @param type the type
	 * @return the answer, or empty if its stage was not answered
	 */
	public <T extends StageAnswer> Optional<T> find(Class<T> type) {
		return this.byStage.values().stream().filter(type::isInstance).map(type::cast).findFirst();
	}

	/**
	 * The answer of a stage.
	 * @param stage the stage's code
	 * @return the answer, null if the stage was not answered
	 */
	public @Nullable StageAnswer at(String stage) {
		return this.byStage.get(stage);
	}

	/**
	 * These answers with another one for a stage, also in place of one that cannot be
	 * read.
	 * @param stage the stage's code
	 * @param answer the answer
	 * @return the new answers
	 */
	public Answers with(String stage, StageAnswer answer) {
		Map<String, StageAnswer> all = new LinkedHashMap<>(this.byStage);
		all.put(stage, answer);
		Map<String, JsonNode> unread = new HashMap<>(this.unknown);
		unread.remove(stage);
		return new Answers(all, this.ticks, this.changed, unread);
	}

	/**
	 * These answers with a page's tasks ticked or not.
	 * @param shown the codes of the tasks on the page
	 * @param ticked the codes of those that are ticked; codes not shown are ignored
	 * @return the new answers
	 */
	public Answers tick(Set<String> shown, Set<String> ticked) {
		Set<String> all = new HashSet<>(this.ticks);
		all.removeAll(shown);
		shown.stream().filter(ticked::contains).forEach(all::add);
		return new Answers(this.byStage, all, this.changed, this.unknown);
	}

	/**
	 * These answers marked with the version that changes them.
	 */
	public Answers changedSince(Answers before, long version) {
		Map<String, Long> marks = new HashMap<>(before.changed);
		this.byStage.forEach((stage, answer) -> {
			if (!answer.equals(before.byStage.get(stage))) {
				marks.put(stage, version);
			}
		});
		return new Answers(this.byStage, this.ticks, marks, this.unknown);
	}

	/**
	 * Whether a stage's answer changed after a page was opened.
	 * @param stage the stage's code
	 * @param seen the version of the case when the page was opened
	 * @return true if it changed since
	 */
	public boolean changedAfter(String stage, long seen) {
		return this.changed.getOrDefault(stage, 0L) > seen;
	}

	/**
	 * The same answers and ticks, whenever they were given.
	 * @param other other answers
	 * @return true if a person would see no difference
	 */
	public boolean sameAs(Answers other) {
		return this.byStage.equals(other.byStage) && this.ticks.equals(other.ticks);
	}

}
