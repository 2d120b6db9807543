package be.simexit.settlement;

import java.time.LocalDate;

import be.simexit.text.Coded;

/**
 * A day by which something has to be done or can be expected: a clock of the case.
 *
 * @param kind what it is
 * @param on the day, in Brussels
 * @param basis on whose word the day rests
 * @param rule the rule it rests on
 */
public record Deadline(ClockKind kind, LocalDate on, Basis basis, RuleId rule) {

	/** On whose word a day rests. */
	public enum Basis implements Coded {

		/** The person said so, or the bill does. */
		GIVEN,

		/** A rule sets it. */
		RULE,

		/** Sources say about how long it takes; no rule does. */
		ABOUT,

		/** SimExit's own choice, because no rule is known. */
		OWN;

	}

	/**
	 * The code of its words.
	 * @return the end of their keys, such as "pay-by"
	 */
	public String code() {
		return this.kind.code();
	}

}
