package be.simexit.admin;

import be.simexit.text.Coded;

/**
 * Why an editor should look at a contact, worst first.
 */
enum Need implements Coded {

	/** Visitors call it wrong more often than right. */
	WRONG(100),

	/** Somebody proposes something else. */
	PROPOSED(90),

	/** Its page or source does not answer any more. */
	DEAD(70),

	/** The data files say something else, or do not have it. */
	DIFFERS(50),

	/** Requests go there, and it was last known to be true long ago. */
	OLD_REQUEST(40),

	/** Requests go there, and nobody knows since when. */
	UNDATED_REQUEST(35),

	/** It was last known to be true more than 180 days ago. */
	OLD(25),

	/** It was never checked, and its source bears no date. */
	UNDATED(20),

	/** It was last known to be true more than 90 days ago. */
	AMBER(10);

	private final int weight;

	Need(int weight) {
		this.weight = weight;
	}

	/** How much it weighs: a higher number comes first. */
	int weight() {
		return this.weight;
	}

}
