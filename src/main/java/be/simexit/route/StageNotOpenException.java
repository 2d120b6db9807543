package be.simexit.route;

/**
 * A stage was asked for that is neither done nor next.
 */
public class StageNotOpenException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String next;

	/**
	 * Refuses a stage.
	 * @param route the route that does not open it
	 */
	public StageNotOpenException(Route route) {
		super("the stage is not open yet");
		this.next = route.nextPath();
	}

	/**
	 * Where to go instead.
	 * @return the path of the next stage
	 */
	public String next() {
		return this.next;
	}

}
