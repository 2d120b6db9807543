package be.simexit.guide;

import be.simexit.text.Coded;

/**
 * Where the person is.
 */
public enum Leaving implements Coded {

	NO, YES, ABROAD

}
