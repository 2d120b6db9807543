package be.simexit.document;

/**
 * Too many PDFs are being made at once.
 */
public class PressBusyException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	PressBusyException() {
		super("too many PDFs at once");
	}

}
