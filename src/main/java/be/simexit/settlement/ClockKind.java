package be.simexit.settlement;

import be.simexit.text.Coded;

/**
 * What a clock of a case is for; its words stand in the messages under "clock".
 */
public enum ClockKind implements Coded {

	ACCOUNTS, END, CONFIRMATION, REMINDER, OMBUDSMAN_FROM, OMBUDSMAN_UNTIL, LAST_BILL, DISPUTE_BY, PAY_BY, PAPERS,
	REFUND_CLAIM, REFUND, BANK, REMINDER_FREE, PORT_CLAIM, FREE_FROM, DEVICE_FREE, FREE_EXIT, WITHDRAW_BY, HAND_IN_BY,
	PORT, OLD_BILL, ANSWER, DEBIT_BACK

}
