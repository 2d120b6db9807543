package be.simexit.text;

import java.time.Duration;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the content comes from and how fast other nodes see a change.
 *
 * @param location the folder of the data files, with a slash at the end
 * @param refresh how often a node looks for changes that another one made, 1 ms or more
 * @param release how new the data files are: a number that grows, 0 or more; null for the
 * moment of the build
 */
@Validated
@ConfigurationProperties("simexit.content")
public record ContentSettings(
		@Pattern(regexp = ".+/", message = "must end with a slash") @DefaultValue("classpath:data/") String location,
		@DurationMin(millis = 1) @DefaultValue("2s") Duration refresh, @PositiveOrZero @Nullable Long release) {
}
