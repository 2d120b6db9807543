package be.simexit.casefile;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long a case is kept.
 *
 * @param unusedDays after how many days without use a case is erased, 1 or more
 */
@Validated
@ConfigurationProperties("simexit.case")
public record CaseSettings(@Min(1) @DefaultValue("180") int unusedDays) {
}
