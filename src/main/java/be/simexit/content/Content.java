package be.simexit.content;

/**
 * The one shape of an entry of content: what its data file holds, what the database keeps
 * as JSON and what pages read.
 */
public interface Content {

	/**
	 * The code of the entry.
	 * @return a code that is unique among its like
	 */
	String code();

	/**
	 * What somebody who checks it finds true or not; a check ends when it changes.
	 * @return something to compare
	 */
	default Object claim() {
		return this;
	}

	/**
	 * What it says, whatever the code of its sources: an edit that says the same as the
	 * data file has arrived there.
	 * @return something to compare
	 */
	default Object said() {
		return this;
	}

}
