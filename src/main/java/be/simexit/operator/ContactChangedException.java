package be.simexit.operator;

/**
 * Somebody else changed or removed the contact since the editor opened it.
 */
public class ContactChangedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ContactChangedException() {
		super("the contact was changed since it was opened");
	}

}
