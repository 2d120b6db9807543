package be.simexit.metrics;

import java.time.Duration;

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

	CountedLimits(MeterRegistry registry) {
		this.registry = registry;
	}

	/** The first word says what was done; further words would say to what. */
	@Override
	public boolean take(String what, int times, Duration per, String key) {
		boolean taken = super.take(what, times, per, key);
		if (!taken) {
			this.registry.counter(HIT, "what", what.replaceAll(" .*", "")).increment();
		}
		return taken;
	}

}
