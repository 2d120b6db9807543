package be.simexit.content;

import be.simexit.text.Coded;

/**
 * How an editor found that something is still true.
 */
public enum How implements Coded {

	/** The source, or a page of the operator, says so. */
	PAGE,

	/** A call went through. */
	CALL,

	/** A letter or message was answered. */
	ANSWER

}
