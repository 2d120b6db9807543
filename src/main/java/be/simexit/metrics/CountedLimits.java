package be.simexit.metrics;

import java.util.Locale;

import be.simexit.system.Limit;
import be.simexit.system.LimitCounts;
import be.simexit.system.LimitSettings;
import be.simexit.system.RateLimits;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * The limits that everybody meets, counted where they are hit.
 */
@Primary
@Component
class CountedLimits extends RateLimits {

	static final String HIT = "simexit.limits.hit";

	private final MeterRegistry registry;

	CountedLimits(LimitCounts shared, LimitSettings settings, MeterRegistry registry) {
		super(shared, settings);
		this.registry = registry;
	}

	@Override
	public boolean take(Limit limit, String key) {
		boolean taken = super.take(limit, key);
		if (!taken) {
			this.registry.counter(HIT, "what", limit.name().toLowerCase(Locale.ROOT)).increment();
		}
		return taken;
	}

}
