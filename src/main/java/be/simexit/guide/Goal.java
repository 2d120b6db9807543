package be.simexit.guide;

import be.simexit.text.Coded;

/**
 * What a person can want of a SIM card.
 */
public enum Goal implements Coded {

	CANCEL, KEEP_NUMBER, KEEP_CHEAP, PASS_ON, LOST, DEATH

}
