package be.simexit.casefile;

/**
 * A row is there but does not open: it was damaged, or another one put in its place.
 */
public class DamagedCaseException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Secret secret;

	DamagedCaseException(Secret secret, Throwable cause) {
		super("a sealed case does not open", cause);
		this.secret = secret;
	}

	/** What should have opened it. */
	Secret secret() {
		return this.secret;
	}

}
