package be.simexit.link;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tries the links that are due, one after the other.
 */
@Component
class LinkRound {

	private static final Logger log = LoggerFactory.getLogger(LinkRound.class);

	private final LinkSettings settings;

	private final PublishedLinks published;

	private final LinkStates states;

	private final LinkProbe probe;

	private volatile boolean stopped;

	LinkRound(LinkSettings settings, PublishedLinks published, LinkStates states, LinkProbe probe) {
		this.settings = settings;
		this.published = published;
		this.states = states;
		this.probe = probe;
	}

	@Scheduled(initialDelayString = "2m", fixedDelayString = "1h")
	void tick() {
		if (!this.settings.enabled()) {
			return;
		}
		try {
			walk();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (RuntimeException ex) {
			log.warn("A round of links ended early; the next one takes the rest", ex);
		}
	}

	/** A round of minutes must not hold up the end of the server. */
	@EventListener(ContextClosedEvent.class)
	void stop() {
		this.stopped = true;
	}

	private void walk() throws InterruptedException {
		int asked = 0;
		int dead = 0;
		for (DueLink link : this.states.due(this.published.all())) {
			if (!this.stopped && this.states.claim(link)) {
				asked++;
				dead += turnsOutDead(link) ? 1 : 0;
			}
		}
		log.info("Asked {} links, {} of them are newly dead", asked, dead);
	}

	private boolean turnsOutDead(DueLink link) throws InterruptedException {
		LinkFault fault = this.probe.ask(link.url()).orElse(null);
		log.debug("{} {}", link.url(), (fault != null) ? fault : "works");
		return this.states.note(link, fault);
	}

}
