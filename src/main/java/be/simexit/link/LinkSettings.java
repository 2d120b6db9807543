package be.simexit.link;

import java.time.Duration;

import jakarta.validation.constraints.Pattern;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whether and how links are tried.
 *
 * @param enabled whether this node tries links at all
 * @param pause the least time between two requests to one host, 0 or more
 * @param timeout how long a website may take to connect, and again to answer, 1 ms or
 * more
 * @param proxy the HTTP proxy that requests go through, host:port; null for none
 * @param again how long after a good answer a link is tried again, 1 day or more; one
 * that failed is tried every day
 */
@Validated
@ConfigurationProperties("simexit.links")
record LinkSettings(@DefaultValue("false") boolean enabled, @DurationMin(millis = 0) @DefaultValue("1s") Duration pause,
		@DurationMin(millis = 1) @DefaultValue("10s") Duration timeout,
		@Pattern(regexp = "[^:\\s]+:\\d{1,5}", message = "must be host:port") @Nullable String proxy,
		@DurationMin(days = 1) @DefaultValue("P7D") Duration again) {
}
