package be.simexit.system;

/**
 * A visitor did something too often.
 */
public class TooOftenException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Limit limit;

	TooOftenException(Limit limit) {
		super("done too often: " + limit.code());
		this.limit = limit;
	}

	Limit limit() {
		return this.limit;
	}

}
