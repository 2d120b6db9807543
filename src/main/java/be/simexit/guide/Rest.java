package be.simexit.guide;

import be.simexit.text.Coded;

/**
 * What can become of the other services of a pack.
 */
public enum Rest implements Coded {

	KEEP, END, UNKNOWN

}
