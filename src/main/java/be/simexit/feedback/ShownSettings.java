package be.simexit.feedback;

import java.time.Duration;

import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How contacts that were shown are counted.
 *
 * @param shown how often the counts are written, 1 ms or more
 */
@Validated
@ConfigurationProperties("simexit.content")
record ShownSettings(@DurationMin(millis = 1) @DefaultValue("1m") Duration shown) {
}
