package be.simexit.casefile;

import be.simexit.system.Site;

import org.springframework.stereotype.Component;

/**
 * The secret link that resumes a case.
 */
@Component
public class ResumeLink {

	private final Site site;

	ResumeLink(Site site) {
		this.site = site;
	}

	/**
	 * The link to a case.
	 * @param secret what opens it
	 * @return the whole address
	 */
	public String of(Secret secret) {
		return this.site.link("/resume/" + secret.written());
	}

}
