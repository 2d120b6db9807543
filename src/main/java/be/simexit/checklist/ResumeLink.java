package be.simexit.checklist;

import be.simexit.route.Visit;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The secret link that resumes a case.
 */
final class ResumeLink {

	private ResumeLink() {
	}

	/** The link on the site that was asked. */
	static String of(Visit visit) {
		return ServletUriComponentsBuilder.fromCurrentContextPath()
			.path("/resume/{secret}")
			.build(visit.file().secret().written())
			.toString();
	}

}
