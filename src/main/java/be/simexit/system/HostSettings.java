package be.simexit.system;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Who runs this site and how to reach them.
 *
 * @param name the person or organisation, 1 to 100 signs; null for nobody named
 * @param contact where visitors can ask, an e-mail or https address; null for nowhere
 * @param securityContact where flaws can be reported, an e-mail or https address; null
 * for nowhere
 */
@Validated
@ConfigurationProperties("simexit.host")
public record HostSettings(@Size(min = 1, max = 100) @Nullable String name,
		@Pattern(regexp = ADDRESS, message = EXPECTED) @Nullable String contact,
		@Pattern(regexp = ADDRESS, message = EXPECTED) @Nullable String securityContact) {

	private static final String ADDRESS = "https://[!-~]+|[!-~&&[^@:]]+@[!-~&&[^@:]]+\\.[!-~&&[^@:]]+";

	private static final String EXPECTED = "must be an e-mail address or begin with https://";

	/**
	 * What a link to a contact leads to.
	 * @param contact an e-mail or https address
	 * @return the mailto: or https: address
	 */
	public static String link(String contact) {
		return contact.startsWith("https://") ? contact : "mailto:" + contact;
	}

}
