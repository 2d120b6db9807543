package be.simexit.calculator;

import be.simexit.text.Coded;

/**
 * What the figures of a group add up to; its words stand in the messages under
 * "money.group".
 */
public enum Outcome implements Coded {

	OWED, BACK, LATE, CREDIT, REFUND, COMPENSATION;

	/**
	 * Whether the person has to pay it.
	 * @return false for what comes back
	 */
	public boolean isOwed() {
		return this == OWED || this == LATE;
	}

}
