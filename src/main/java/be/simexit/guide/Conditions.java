package be.simexit.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * When a stage or task applies: every named trait has one of the named values.
 *
 * @param allowed the values that fit, by trait; empty for "always"
 */
public record Conditions(@JsonValue Map<String, List<String>> allowed) {

	/** Applies to every case. */
	public static final Conditions ALWAYS = new Conditions(Map.of());

	public Conditions {
		allowed = Map.copyOf(allowed);
	}

	static Conditions orAlways(@Nullable Conditions conditions) {
		return (conditions != null) ? conditions : ALWAYS;
	}

	@JsonCreator
	static Conditions of(Map<String, List<String>> allowed) {
		return new Conditions(allowed);
	}

	/**
	 * Whether these conditions hold.
	 * @param situation what is known of the case
	 * @return true if every named trait is known and fits
	 */
	public boolean hold(Situation situation) {
		return this.allowed.entrySet().stream().allMatch((entry) -> {
			String value = situation.get(entry.getKey());
			return value != null && entry.getValue().contains(value);
		});
	}

	/**
	 * The first trait or value that no case can have.
	 */
	Optional<String> nonsense() {
		return this.allowed.entrySet().stream().flatMap((entry) -> {
			Trait trait = Trait.ofCode(entry.getKey()).orElse(null);
			if (trait == null) {
				return Stream.of("unknown trait '" + entry.getKey() + "'");
			}
			return entry.getValue()
				.stream()
				.filter((value) -> !trait.permits(value))
				.map((value) -> "'" + entry.getKey() + "' cannot be '" + value + "'");
		}).findFirst();
	}

}
