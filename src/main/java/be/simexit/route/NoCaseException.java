package be.simexit.route;

/**
 * A page of a case was asked for, but no case is open on this computer.
 */
public class NoCaseException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	NoCaseException() {
		super("no case is open");
	}

}
