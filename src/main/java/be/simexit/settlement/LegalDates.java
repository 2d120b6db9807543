package be.simexit.settlement;

import java.time.LocalDate;

/**
 * The days that rules count from other days, on the calendar: one month after the 31st of
 * January is the last day of February.
 */
public final class LegalDates {

	private LegalDates() {
	}

	/**
	 * The first day on which a fixed term can be left without a fee (FEE-01).
	 * @param start the day the contract took effect
	 * @return six months later
	 */
	public static LocalDate freeFrom(LocalDate start) {
		return start.plusMonths(ExitFee.FREE_FROM_MONTH);
	}

	/**
	 * Until when a changed contract can be left for free (CHG-01).
	 * @param notice the day of the operator's notice
	 * @return three months later
	 */
	public static LocalDate freeExitUntil(LocalDate notice) {
		return notice.plusMonths(3);
	}

	/**
	 * The last day to ask prepaid credit back (PRE-05).
	 * @param ported the day the number was ported
	 * @return one month later
	 */
	public static LocalDate refundAskedBy(LocalDate ported) {
		return ported.plusMonths(1);
	}

	/**
	 * The last day to claim for late porting (PORT-05).
	 * @param requested the day the porting was asked for
	 * @return six months later
	 */
	public static LocalDate latePortClaimedBy(LocalDate requested) {
		return requested.plusMonths(6);
	}

	/**
	 * About when a bill should be disputed at the latest (BILL-09).
	 * @param billed the day of the bill
	 * @return one month later
	 */
	public static LocalDate disputedBy(LocalDate billed) {
		return billed.plusMonths(1);
	}

	/**
	 * Until when the ombudsman takes a complaint (COMP-02).
	 * @param complained the day of the complaint to the operator
	 * @return one year later
	 */
	public static LocalDate ombudsmanUntil(LocalDate complained) {
		return complained.plusYears(1);
	}

	/**
	 * Until when papers should be kept (BILL-08).
	 * @param lastBill the day of the last bill
	 * @return five years later
	 */
	public static LocalDate papersKeptUntil(LocalDate lastBill) {
		return lastBill.plusYears(5);
	}

	/**
	 * Until when a distance purchase can be withdrawn from (END-10).
	 * @param bought the day of the purchase
	 * @return 14 days later; check the contract
	 */
	public static LocalDate withdrawnBy(LocalDate bought) {
		return bought.plusDays(14);
	}

	/**
	 * Until about when a bill can be paid after a first reminder without any cost
	 * (BILL-03): 14 calendar days that begin on the third working day after posting, or
	 * on the day after an e-mail. No promise: Saturdays and the first day are counted,
	 * the earlier readings (decision 0006).
	 * @param sent the day the reminder was posted or mailed
	 * @param byPost whether it came by post
	 * @return the last of the 14 days
	 */
	public static LocalDate reminderFreeUntil(LocalDate sent, boolean byPost) {
		LocalDate first = byPost ? WorkingDays.afterWithSaturdays(sent, 3) : sent.plusDays(1);
		return first.plusDays(13);
	}

}
