package be.simexit.text;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

/**
 * Everything that is wrong with the data files, collected before the start is stopped, so
 * that all of it can be mended at once.
 */
@Component
public class Faults {

	private final List<String> found = new ArrayList<>();

	/**
	 * Notes a fault.
	 * @param file the name of the data file
	 * @param entry the entry in it, such as "contacts[2]" or "contact phone-own"
	 * @param rule the rule it breaks, in words
	 */
	void add(String file, String entry, String rule) {
		this.found.add("Data file " + file + ", " + entry + ": " + rule);
	}

	/**
	 * Stops the start if anything is wrong.
	 * @throws BrokenDataFileException naming every fault
	 */
	public void stopIfAny() {
		if (!this.found.isEmpty()) {
			throw new BrokenDataFileException(this.found);
		}
	}

}
