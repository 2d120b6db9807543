package be.simexit.casefile;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a case is kept.
 *
 * @param unusedDays after how many days without use a case is erased
 */
@ConfigurationProperties("simexit.case")
public record CaseSettings(@DefaultValue("180") int unusedDays) {
}
