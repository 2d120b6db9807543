package be.simexit.system;

import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Other numbers than those of {@link Limit}, where many people share one network.
 *
 * @param limit how often a thing may be done, by kind, such as simexit.limit.cases=300
 */
@ConfigurationProperties("simexit")
public record LimitSettings(@DefaultValue Map<Limit, Integer> limit) {

	public LimitSettings {
		if (limit.values().stream().anyMatch((times) -> times < 1)) {
			throw new IllegalArgumentException("every simexit.limit is at least 1: " + limit);
		}
	}

	int times(Limit kind) {
		return this.limit.getOrDefault(kind, kind.times());
	}

}
