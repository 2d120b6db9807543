package be.simexit.route;

import java.util.Objects;

/**
 * A page of one case was sent while another one is open on this computer: nothing of it
 * is taken in.
 */
public class OtherCaseException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String reference;

	OtherCaseException(Visit open) {
		super("another case is open");
		this.reference = Objects.requireNonNull(open.file().secret().reference());
	}

	/**
	 * The case that is open now.
	 * @return its reference
	 */
	String reference() {
		return this.reference;
	}

}
