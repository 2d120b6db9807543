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

}
