package be.simexit.feedback;

import be.simexit.text.Coded;

/**
 * What a visitor says of a contact in one tap.
 */
public enum Verdict implements Coded {

	WORKED, WRONG;

}
