package be.simexit.settlement;

import be.simexit.text.Coded;

/**
 * The rules that amounts and days rest on; the rules themselves stand in rules.yaml.
 */
public enum RuleId implements Coded {

	FEE_01, FEE_02, FEE_03, FEE_04, FEE_05, END_03, END_04, END_08, END_09, END_10, CHG_01, PORT_02, PORT_04, PORT_05,
	PORT_06, PORT_08, PRE_01, PRE_02, PRE_04, PRE_05, PRE_06, BILL_01, BILL_02, BILL_03, BILL_04, BILL_05, BILL_08,
	BILL_09, BILL_11, COMP_01, COMP_02;

	/**
	 * The id of the rule.
	 * @return the id in {@code rules.yaml}, for example "FEE-01"
	 */
	@Override
	public String code() {
		return name().replace('_', '-');
	}

}
