package be.simexit.system;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What every answer tells browsers to refuse: foreign scripts, frames, openers, devices.
 */
final class SiteHeaders {

	/**
	 * Our script connects to save ticks. Lighthouse reads robots.txt from within a page,
	 * and finds none where a page may not connect to its own site.
	 */
	private static final String CONTENT = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
			+ "img-src 'self' data:; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	/** Copying a link and handing it on are all that our script does with a device. */
	private static final String PERMISSIONS = Stream
		.of("accelerometer", "autoplay", "camera", "display-capture", "encrypted-media", "fullscreen", "geolocation",
				"gyroscope", "hid", "magnetometer", "microphone", "midi", "payment", "picture-in-picture",
				"publickey-credentials-get", "screen-wake-lock", "serial", "sync-xhr", "usb", "xr-spatial-tracking")
		.map((feature) -> feature + "=()")
		.collect(Collectors.joining(", "));

	/** Their addresses open something, and no other site is to learn them. */
	private static final RequestMatcher LINKS = new OrRequestMatcher(path("/resume/**"), path("/admin/welcome/**"));

	/** For everybody's pages and programs. */
	private static final RequestMatcher OPEN = new OrRequestMatcher(path("/data/**"), path("/changes.atom"));

	private SiteHeaders() {
	}

	static void write(HeadersConfigurer<HttpSecurity> headers) {
		CrossOriginResourcePolicyHeaderWriter own = new CrossOriginResourcePolicyHeaderWriter();
		own.setPolicy(CrossOriginResourcePolicy.SAME_ORIGIN);
		headers.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT))
			.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
			.crossOriginOpenerPolicy((policy) -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
			.permissionsPolicyHeader((policy) -> policy.policy(PERMISSIONS))
			.addHeaderWriter(elsewhere(OPEN, own))
			.addHeaderWriter(elsewhere(LINKS, new ReferrerPolicyHeaderWriter(ReferrerPolicy.SAME_ORIGIN)))
			.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(LINKS,
					new ReferrerPolicyHeaderWriter(ReferrerPolicy.NO_REFERRER)));
	}

	private static HeaderWriter elsewhere(RequestMatcher place, HeaderWriter writer) {
		return new DelegatingRequestMatcherHeaderWriter(new NegatedRequestMatcher(place), writer);
	}

	private static RequestMatcher path(String pattern) {
		return PathPatternRequestMatcher.withDefaults().matcher(pattern);
	}

}
