package be.simexit.operator;

import be.simexit.text.Coded;

/**
 * What may identify a customer at an operator.
 */
public enum CustomerField implements Coded {

	NAME("name"), MOBILE_NUMBER("mobileNumber"), CUSTOMER_NUMBER("customerNumber"), SIM_NUMBER("simNumber"),
	BIRTH_DATE("birthDate"), DOCUMENT("document"), ADDRESS("address"), EMAIL("email");

	private final String code;

	CustomerField(String code) {
		this.code = code;
	}

	@Override
	public String code() {
		return this.code;
	}

}
