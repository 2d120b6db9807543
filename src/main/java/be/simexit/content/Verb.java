package be.simexit.content;

import be.simexit.text.Coded;

/**
 * What an editor did to an entry.
 */
public enum Verb implements Coded {

	ADDED, EDITED, REMOVED, CHECKED, RESTORED,

	/** An earlier change was taken back. */
	UNDID,

	/** What the data file says was taken instead. */
	TOOK_FILE

}
