package be.simexit.face;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;

import be.simexit.system.HostSettings;
import be.simexit.text.Language;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * Where flaws of this site can be reported, as RFC 9116 has it.
 */
@Controller
class SecurityTextController {

	private static final Duration VALID = Duration.ofDays(180);

	/** Those of the pages. */
	private static final String LANGUAGES = Language.offered()
		.stream()
		.map(Language::code)
		.collect(Collectors.joining(", "));

	private final HostSettings host;

	private final Clock clock;

	SecurityTextController(HostSettings host, Clock clock) {
		this.host = host;
		this.clock = clock;
	}

	@GetMapping("/.well-known/security.txt")
	ResponseEntity<String> show() {
		String contact = this.host.securityContact();
		if (contact == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		Instant expires = this.clock.instant().plus(VALID).truncatedTo(ChronoUnit.SECONDS);
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
			.body("Contact: " + HostSettings.link(contact) + "\nExpires: " + expires + "\nPreferred-Languages: "
					+ LANGUAGES + "\n");
	}

}
