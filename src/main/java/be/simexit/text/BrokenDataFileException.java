package be.simexit.text;

import java.util.List;

/**
 * Data files that break rules; they stop the start of the application.
 */
public class BrokenDataFileException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Names what is wrong and where.
	 * @param faults one line for each fault: file, entry and rule
	 */
	public BrokenDataFileException(List<String> faults) {
		super(String.join("\n", faults));
	}

}
