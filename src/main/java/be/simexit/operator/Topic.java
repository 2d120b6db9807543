package be.simexit.operator;

import be.simexit.text.Coded;

/**
 * What a fact about an operator is about.
 */
public enum Topic implements Coded {

	COMPANY, NETWORK, CANCELLING, NOTICE, COST, IDENTIFIES, BILLING, FINAL_BILL, REFUND, PREPAID_REFUND, PREPAID_EXPIRY,
	PAUSE, TRANSFER, LOST, DEATH, LOYALTY, DEVICE, EQUIPMENT, WITHDRAWAL, PRIVACY, ACCOUNT, TYPE, TRAP, OTHER;

}
