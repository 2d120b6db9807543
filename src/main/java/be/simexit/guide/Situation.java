package be.simexit.guide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a case as far as it decides which stages and tasks apply.
 *
 * @param traits value by trait, for example "line" to "prepaid"
 */
public record Situation(Map<String, String> traits) {

	/** A case of which nothing is known yet. */
	public static final Situation UNKNOWN = new Situation(Map.of());

	/** Every trait with its possible values; an operator's values are all codes. */
	static final Map<String, List<String>> TRAITS = Map.of("goal",
			List.of("cancel", "keep-number", "keep-cheap", "pass-on", "lost", "death"), "line",
			List.of("subscription", "prepaid", "pack", "unknown"), "credit", List.of("some", "none", "unknown"), "rest",
			List.of("keep", "end", "unknown"), "leaving", List.of("no", "yes", "abroad"), "channel",
			List.of("letter", "web", "phone", "shop"), "operator", List.of());

	public Situation {
		traits = Map.copyOf(traits);
	}

	/**
	 * This situation with more known of it.
	 * @param more value by trait
	 * @return the larger situation
	 */
	public Situation with(Map<String, String> more) {
		Map<String, String> all = new HashMap<>(this.traits);
		all.putAll(more);
		return new Situation(all);
	}

	/**
	 * The value of a trait.
	 * @param trait its name
	 * @return the value, null if not known yet
	 */
	public @Nullable String get(String trait) {
		return this.traits.get(trait);
	}

}
