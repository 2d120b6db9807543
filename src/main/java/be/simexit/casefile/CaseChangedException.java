package be.simexit.casefile;

/**
 * The case was saved by another request in the meantime.
 */
public class CaseChangedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	CaseChangedException() {
		super("the case was saved by another request");
	}

}
