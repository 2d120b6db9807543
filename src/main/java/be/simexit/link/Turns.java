package be.simexit.link;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * When each host may be asked again: requests to one host never follow each other
 * closely.
 */
@Component
class Turns {

	private final LinkSettings settings;

	private final Pause pause;

	private final Clock clock;

	private final Map<String, Instant> last = new HashMap<>();

	Turns(LinkSettings settings, Pause pause, Clock clock) {
		this.settings = settings;
		this.pause = pause;
		this.clock = clock;
	}

	/**
	 * Waits until a host may be asked.
	 * @param host its name or address
	 * @throws InterruptedException if nobody wants to wait any longer
	 */
	void await(String host) throws InterruptedException {
		Duration apart = this.settings.pause();
		Instant now = this.clock.instant();
		Duration left = Duration.between(now, this.last.getOrDefault(host, Instant.EPOCH).plus(apart));
		if (left.compareTo(Duration.ZERO) > 0) {
			// Never longer than the pause, even if somebody set the clock back.
			this.pause.rest((left.compareTo(apart) > 0) ? apart : left);
		}
		this.last.put(host, this.clock.instant());
	}

}
