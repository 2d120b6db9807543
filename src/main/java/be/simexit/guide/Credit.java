package be.simexit.guide;

import be.simexit.text.Coded;

/**
 * Whether there is money on the card.
 */
public enum Credit implements Coded {

	SOME, NONE, UNKNOWN

}
