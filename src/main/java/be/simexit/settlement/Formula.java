package be.simexit.settlement;

import be.simexit.text.Coded;

/**
 * How a result is reached; its words stand in the messages under "money.working".
 */
public enum Formula implements Coded {

	FEE_OPEN("fee.open"), FEE_UNKNOWN("fee.unknown"), FEE_RAN_OUT("fee.ran-out"), FEE_FREE("fee.free"),
	FEE_KIND("fee.kind"), FEE_MONTHS("fee.months"), FEE_PART("fee.part"), FEE_BILL("fee.bill"),
	FEE_CHANGE("fee.change"),

	DEVICE_NONE("device.none"), DEVICE_UNKNOWN("device.unknown"), DEVICE_OVER("device.over"),
	DEVICE_TABLE("device.table"), DEVICE_TABLE_PART("device.table.part"), DEVICE_KIND("device.kind"),
	DEVICE_ENDED("device.ended"), DEVICE_LOWER("device.lower"), DEVICE_BILL("device.bill"), DEVICE_READ("device.read"),
	DEVICE_READ_MOST("device.read.most"),

	USAGE_TYPED("usage.typed"), UNUSED_DAYS("unused.days"), UNUSED_DAYS_PERHAPS("unused.days.perhaps"),
	USED_DAYS("used.days"), USED_DAYS_COUNTED("used.days.counted"), USED_DAYS_PERHAPS("used.days.perhaps"),

	PREPAID_NOT_PORTED("prepaid.not-ported"), PREPAID_LATE("prepaid.late"), PREPAID_FEE_UNKNOWN("prepaid.fee-unknown"),
	PREPAID_FEE("prepaid.fee"), PREPAID_BONUS("prepaid.bonus"), PREPAID_NOTHING_LEFT("prepaid.nothing-left"),

	REFUND_ADVANCE("refund.advance"), REFUND_DEPOSIT("refund.deposit"), REFUND_CREDIT_NOTE("refund.credit-note"),
	LATE_FLAT("late.flat"), LATE_FIRST("late.first"), LATE_REMINDERS("late.reminders"), LATE_PORT("late.port");

	private final String code;

	Formula(String code) {
		this.code = code;
	}

	@Override
	public String code() {
		return this.code;
	}

}
