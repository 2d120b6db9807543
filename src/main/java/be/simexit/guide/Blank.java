package be.simexit.guide;

import be.simexit.text.Coded;

/**
 * What a line of the checklist can name between braces; a line that names something the
 * case does not know is left out.
 */
public enum Blank implements Coded {

	/** The operator's name, or words for it. */
	OPERATOR,

	/** The day that was asked for, or "the last day". */
	END,

	/** When to hand it in: "by Friday 4 December 2026", "today". */
	WHEN,

	/** What the last bill can be. */
	SUM,

	/** What comes back. */
	BACK

}
