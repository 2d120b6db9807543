package be.simexit.settlement;

import java.time.LocalDate;

import be.simexit.text.Coded;

/**
 * A day by which something has to be done or can be expected: a clock of the case.
 *
 * @param code what it is, such as "pay-by"
 * @param on the day, in Brussels
 * @param basis on whose word the day rests
 * @param rule the id of the rule it rests on (law.md)
 */
public record Deadline(String code, LocalDate on, Basis basis, String rule) {

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

}
