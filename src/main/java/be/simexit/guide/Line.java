package be.simexit.guide;

import be.simexit.text.Coded;

/**
 * The kinds of line, as a person knows them.
 */
public enum Line implements Coded {

	SUBSCRIPTION, PREPAID, PACK, UNKNOWN

}
