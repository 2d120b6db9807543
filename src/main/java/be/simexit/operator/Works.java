package be.simexit.operator;

import be.simexit.text.Coded;

/**
 * Whether a number works from somewhere.
 */
public enum Works implements Coded {

	YES, NO, UNKNOWN;

}
