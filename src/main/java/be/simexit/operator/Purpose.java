package be.simexit.operator;

import be.simexit.text.Coded;

/**
 * What a contact is for.
 */
public enum Purpose implements Coded {

	CANCEL, SERVICE, LOST, REFUND, COMPLAINT, ACCOUNT, OTHER;

}
