package be.simexit.operator;

import be.simexit.text.Coded;

/**
 * What a fact about an operator is about.
 */
public enum Topic implements Coded {

	COMPANY, NETWORK, CANCELLING, NOTICE, COST, IDENTIFIES, BILLING, FINAL_BILL, REFUND, PREPAID_REFUND, PREPAID_EXPIRY,
	PAUSE, SHORT_WAY, SIM, TRANSFER, LOST, DEATH, LOYALTY, DEVICE, EQUIPMENT, WITHDRAWAL, PRIVACY, ACCOUNT, TYPE, TRAP,
	OTHER;

	/**
	 * Whether the topic is how a line is ended.
	 * @return true for cancelling and the operator's own short way
	 */
	boolean isOnCancelling() {
		return this == CANCELLING || this == SHORT_WAY;
	}

}
