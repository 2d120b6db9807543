package be.simexit.system;

import java.net.URI;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where this site is.
 *
 * @param site the address that links of this site begin with, such as
 * https://simexit.example, without a path; null to take it from each request
 */
@ConfigurationProperties("simexit")
record SiteSettings(@Nullable URI site) {

	private static final Set<String> SCHEMES = Set.of("http", "https");

	SiteSettings {
		if (site != null && !isBare(site)) {
			throw new IllegalArgumentException("simexit.site is http(s):// and a host, without a path: " + site);
		}
	}

	private static boolean isBare(URI site) {
		return site.getScheme() != null && SCHEMES.contains(site.getScheme()) && site.getHost() != null
				&& site.getUserInfo() == null && Set.of("", "/").contains(site.getRawPath())
				&& site.getRawQuery() == null && site.getRawFragment() == null;
	}

}
