package be.simexit.system;

/**
 * Counts what was done, for limits.
 */
public interface LimitCounts {

	/**
	 * Counts one more time, unless there were enough.
	 * @param limit the kind of limit
	 * @param times how often it may be done in the time of that limit
	 * @param key by whom or to whom
	 * @return false if it was done too often
	 */
	boolean take(Limit limit, int times, String key);

}
