package be.simexit.casefile;

import java.time.Clock;
import java.time.LocalDate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Erases cases that were not used for too long.
 */
@Component
class Expiry {

	private static final Logger log = LoggerFactory.getLogger(Expiry.class);

	private final Cases cases;

	private final CaseSettings settings;

	private final Clock clock;

	Expiry(Cases cases, CaseSettings settings, Clock clock) {
		this.cases = cases;
		this.settings = settings;
		this.clock = clock;
	}

	@Scheduled(initialDelayString = "1m", fixedDelayString = "6h")
	void eraseUnused() {
		int erased = this.cases.eraseUnusedBefore(LocalDate.now(this.clock).minusDays(this.settings.unusedDays()));
		if (erased > 0) {
			log.info("Erased {} unused cases", erased);
		}
	}

}
