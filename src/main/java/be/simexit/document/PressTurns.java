package be.simexit.document;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Lets only a few PDFs be made at once: each needs some thirty megabytes and a processor.
 * A few more wait; whoever comes then is told to print the page instead, so that the site
 * stays there for everybody else.
 */
@Component
class PressTurns {

	private static final int AT_ONCE = 2;

	private static final int WAITING = 8;

	private static final long PATIENCE_SECONDS = 10;

	private final Semaphore turns;

	private final int waiting;

	private final long patience;

	@Autowired
	PressTurns() {
		this(AT_ONCE, WAITING, PATIENCE_SECONDS);
	}

	PressTurns(int atOnce, int waiting, long patienceSeconds) {
		this.turns = new Semaphore(atOnce, true);
		this.waiting = waiting;
		this.patience = patienceSeconds;
	}

	/**
	 * Does something when it is one's turn.
	 * @param <T> what comes of it
	 * @param work what to do
	 * @return what comes of it
	 * @throws PressBusyException if too many wait already, or if the turn does not come
	 * in time
	 */
	<T> T take(Supplier<T> work) {
		boolean crowded = this.turns.availablePermits() == 0 && this.turns.getQueueLength() >= this.waiting;
		if (crowded || !comes()) {
			throw new PressBusyException();
		}
		try {
			return work.get();
		}
		finally {
			this.turns.release();
		}
	}

	private boolean comes() {
		try {
			return this.turns.tryAcquire(this.patience, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
