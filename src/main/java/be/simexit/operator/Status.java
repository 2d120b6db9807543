package be.simexit.operator;

import be.simexit.text.Coded;

/**
 * What is known of a brand's life, which decides whether a case can name it.
 */
public enum Status implements Coded {

	/** Sold or served today; a case can name it. */
	CURRENT,

	/** Not known to be a mobile brand today. */
	DOUBTFUL,

	/** Stopped or renamed. */
	RETIRED,

	/** Stands for every operator that is not listed. */
	UNLISTED;

	/**
	 * Whether a case can name the brand as its operator.
	 * @return true for a current brand and for "not listed"
	 */
	public boolean isChoosable() {
		return this == CURRENT || this == UNLISTED;
	}

}
