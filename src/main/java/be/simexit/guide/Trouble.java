package be.simexit.guide;

import java.util.Arrays;
import java.util.List;

import be.simexit.text.Coded;

/**
 * What can have happened to a line or a bill, with what a letter about it has to name
 * (decision 0014). What to do about each stands in the guide under "help-" and its code.
 */
public enum Trouble implements Coded {

	PAYER, TWO_NUMBERS, STANDING_ORDER, PAID_TOO_MUCH, BILLED_ON, CUT_OFF, BILLS_UNSEEN, DEBT_LETTER;

	/** What a letter can name. */
	public enum Detail implements Coded {

		ON, AMOUNT, OWED, OTHER, ACCOUNT

	}

	/**
	 * What is asked about it.
	 * @return the details in the order of the page
	 */
	public List<Detail> asks() {
		return switch (this) {
			case PAYER -> List.of(Detail.ON, Detail.AMOUNT);
			case DEBT_LETTER -> List.of(Detail.ON, Detail.AMOUNT, Detail.OTHER);
			case BILLED_ON, CUT_OFF -> List.of(Detail.ON);
			case TWO_NUMBERS -> List.of(Detail.OTHER, Detail.ON, Detail.AMOUNT);
			case STANDING_ORDER -> List.of(Detail.ON, Detail.AMOUNT, Detail.ACCOUNT);
			case PAID_TOO_MUCH -> List.of(Detail.ON, Detail.AMOUNT, Detail.OWED, Detail.ACCOUNT);
			case BILLS_UNSEEN -> List.of();
		};
	}

	/**
	 * Whether there is no letter without it.
	 * @param detail the detail
	 * @return true if it must be given
	 */
	public boolean needs(Detail detail) {
		return asks().contains(detail) && switch (detail) {
			case ON -> this != CUT_OFF && this != TWO_NUMBERS;
			case AMOUNT -> this != PAYER && this != TWO_NUMBERS;
			case OWED -> true;
			case OTHER -> this == TWO_NUMBERS;
			case ACCOUNT -> false;
		};
	}

	/**
	 * The code of the entry that says what to do.
	 * @return the code of a stage of the guide
	 */
	public String help() {
		return "help-" + code();
	}

	/**
	 * The codes of the entries that a letter helps with.
	 * @return trouble by the code of its entry in the guide
	 */
	public static List<String> entries() {
		return Arrays.stream(values()).map(Trouble::help).toList();
	}

}
