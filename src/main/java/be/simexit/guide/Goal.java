package be.simexit.guide;

import java.util.Arrays;

import be.simexit.text.Coded;

/**
 * What a person can want of a SIM card.
 */
public enum Goal implements Coded {

	CANCEL, KEEP_NUMBER, KEEP_CHEAP, PASS_ON, LOST, DEATH, TROUBLE;

	/**
	 * The wishes to choose from; what went wrong is told on a page of its own.
	 * @return all but trouble
	 */
	public static Goal[] offered() {
		return Arrays.stream(values()).filter((goal) -> goal != TROUBLE).toArray(Goal[]::new);
	}

}
