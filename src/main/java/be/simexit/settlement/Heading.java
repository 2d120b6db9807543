package be.simexit.settlement;

import be.simexit.text.Coded;

/**
 * What a line of a forecast is for; its words stand in the messages under "money.line".
 */
public enum Heading implements Coded {

	SUBSCRIPTION, DEVICE, USAGE, USED, UNUSED, CREDIT, BONUS, ADVANCE, DEPOSIT, CREDIT_NOTE, FLAT, REMINDERS, LATE_PORT;

	/**
	 * Whether leaving itself costs it.
	 * @return true for both parts of the exit fee
	 */
	public boolean isExitFee() {
		return this == SUBSCRIPTION || this == DEVICE;
	}

}
