package be.simexit.letter;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import be.simexit.text.Coded;

/**
 * Everything a letter can know, with the stage at which it is asked.
 */
public enum LetterFact implements Coded {

	MOBILE("details"), NAME("details"), HOLDER("details"), WRITER("details"), CUSTOMER_NUMBER("details"),
	SIM_NUMBER("details"), IDENTIFIERS("details"), EMAIL("details"), NUMBERLESS("details"), AS("details"),
	DIED_ON("details"),

	MADE_ON("withdraw"),

	OPERATOR("operator"),

	END_DATE("request"), ENDED("request"), ENDING("request"), DUE("request"), SENT_ON("sent"), SENT_BY("sent"),
	REFERENCE("sent"), ANSWER_BY("sent"), ANSWER_TO("request"), WAITED("sent"), OVER("request"),

	NEW_OPERATOR("moved"), PORT_ASKED_ON("moved"), PORT_AGREED_ON("port"), PORT_DUE("moved"), LATE_DAYS("moved"),
	LATE_LEAST("moved"), LATE_MOST("moved"),

	EXIT_FEE("bill"), BILLED_ON("bill"), BILL_UNDATED("bill"), BILL_AMOUNT("bill"), FORECAST_MOST("bill"),
	NOTHING_DUE("bill"), UNEXPLAINED("bill"), BILL_CREDIT("bill"), BILL_OPEN("bill"), DISPUTED("bill"),
	SIX_MONTHS_OVER("bill"),

	IBAN("refund"), NO_IBAN("refund"), NO_ACCOUNT("refund"), PORTED_ON("refund"), CREDIT("refund"), ADVANCE("refund"),
	DEPOSIT("refund"), CLAIM("refund"), CLAIMED_ON("refund"),

	TROUBLE("goal"), HAPPENED_ON("claim"), PAID("claim"), OWED("claim"), PAID_BACK("claim"), OTHER_NUMBER("claim"),
	CLAIM_IBAN("claim"), NO_CLAIM_IBAN("claim"), CLAIM_REACH("claim"), WROTE_ON("sent"),

	NOT_CONFIRMED("confirm"), UNCONFIRMED("confirm"), NOT_ENDED("confirm"), NO_BILL("confirm"), GRIEVANCE("confirm"),
	COMPLAINED_ON("confirm");

	/** What a complaint can be about. */
	static final Set<LetterFact> GRIEVANCES = EnumSet.of(NOT_CONFIRMED, NOT_ENDED, NO_BILL, DISPUTED, CLAIMED_ON);

	private final String stage;

	LetterFact(String stage) {
		this.stage = stage;
	}

	/** The fact that a placeholder names. */
	static Optional<LetterFact> of(String code) {
		return Coded.find(values(), code);
	}

	/** Whether nothing but time makes it true. */
	boolean comesWithTime() {
		return this == WAITED || this == OVER;
	}

	/** The code of the stage at which it is asked. */
	String stage() {
		return this.stage;
	}

	/**
	 * The code in data files and placeholders.
	 * @return for example "endDate"
	 */
	@Override
	public String code() {
		return Coded.camelCase(this);
	}

}
