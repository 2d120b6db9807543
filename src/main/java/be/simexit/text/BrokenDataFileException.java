package be.simexit.text;

/**
 * A data file that breaks a rule; it stops the start of the application.
 */
public class BrokenDataFileException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Names what is wrong and where.
	 * @param file the name of the data file
	 * @param entry the entry in it, such as "contacts[2]" or "contact phone-own"
	 * @param rule the rule it breaks, in words
	 */
	public BrokenDataFileException(String file, String entry, String rule) {
		super("Data file " + file + ", " + entry + ": " + rule);
	}

}
