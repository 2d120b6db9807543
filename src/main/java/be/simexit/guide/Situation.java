package be.simexit.guide;

import java.util.HashMap;
import java.util.Map;

import be.simexit.text.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a case as far as it decides which stages and tasks apply.
 *
 * @param traits value by trait, for example the line to "prepaid"
 */
public record Situation(Map<Trait, String> traits) {

	/** A case of which nothing is known yet. */
	public static final Situation UNKNOWN = new Situation(Map.of());

	public Situation {
		traits = Map.copyOf(traits);
	}

	/**
	 * This situation with more known of it.
	 * @param more value by trait
	 * @return the larger situation
	 */
	public Situation with(Map<Trait, String> more) {
		Map<Trait, String> all = new HashMap<>(this.traits);
		all.putAll(more);
		return new Situation(all);
	}

	/**
	 * The value of a trait.
	 * @param trait the trait
	 * @return the code of the value, null if not known yet
	 */
	public @Nullable String get(Trait trait) {
		return this.traits.get(trait);
	}

	/**
	 * The value of a trait that a page or a data file names.
	 * @param trait the code of the trait
	 * @return the code of the value, null if not known yet or if there is no such trait
	 */
	public @Nullable String get(String trait) {
		Trait known = Trait.ofCode(trait).orElse(null);
		return (known != null) ? get(known) : null;
	}

	/**
	 * Whether a trait is known to have a value.
	 * @param trait the trait
	 * @param value the value
	 * @return true if it has
	 */
	public boolean is(Trait trait, Coded value) {
		return value.code().equals(get(trait));
	}

}
