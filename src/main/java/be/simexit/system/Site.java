package be.simexit.system;

import java.net.URI;

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
		URI site = this.settings.site();
		String start = (site != null) ? site.getScheme() + "://" + site.getRawAuthority()
				: ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
		return start + path;
	}

}
