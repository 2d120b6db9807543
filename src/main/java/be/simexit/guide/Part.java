package be.simexit.guide;

import be.simexit.text.Coded;

/**
 * The part of the way a stage belongs to.
 */
public enum Part implements Coded {

	/** Before you start: not numbered. */
	BEFORE,

	/** One of the numbered stages. */
	MAIN,

	/** Belongs to the numbered stage before it. */
	WITHIN,

	/** Stands beside the way: open from its place on, and never in it. */
	ASIDE,

	/** A page that ends the way, for those who must not cancel. */
	EXIT,

	/** On no way: what happened to somebody, and what to do. */
	HELP

}
