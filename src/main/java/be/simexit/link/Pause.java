package be.simexit.link;

import java.time.Duration;

/**
 * Waits, for politeness.
 */
@FunctionalInterface
interface Pause {

	/**
	 * Waits.
	 * @param time for how long
	 * @throws InterruptedException if nobody wants to wait any longer
	 */
	void rest(Duration time) throws InterruptedException;

}
