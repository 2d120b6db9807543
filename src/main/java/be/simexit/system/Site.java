package be.simexit.system;

import java.net.URI;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Makes links that are used outside of this site: in e-mails, codes, calendars, feeds.
 */
@Component
public class Site {

	private final SiteSettings settings;

	Site(SiteSettings settings) {
		this.settings = settings;
	}

	/**
	 * The whole address of a page.
	 * @param path its path, which needs no escaping; empty for the beginning of all links
	 * @return the address at the site that is set, else at the one that was asked
	 */
	public String link(String path) {
		return address().orElseGet(() -> ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()) + path;
	}

	/**
	 * The address that was set for this site, whatever a request says.
	 * @return for example https://simexit.example, or empty if none is set
	 */
	public Optional<String> address() {
		URI site = this.settings.site();
		return (site != null) ? Optional.of(site.getScheme() + "://" + site.getRawAuthority()) : Optional.empty();
	}

}
