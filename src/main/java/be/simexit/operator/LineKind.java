package be.simexit.operator;

import be.simexit.text.Coded;

/**
 * The kinds of line an operator sells.
 */
public enum LineKind implements Coded {

	SUBSCRIPTION, PREPAID, PACK;

}
