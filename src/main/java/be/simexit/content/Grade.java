package be.simexit.content;

import be.simexit.text.Coded;

/**
 * How well a fact is proven.
 */
public enum Grade implements Coded {

	OFFICIAL_CURRENT, OFFICIAL_OLD, REGULATOR, THIRD_PARTY, UNCONFIRMED, CONFLICTING;

}
