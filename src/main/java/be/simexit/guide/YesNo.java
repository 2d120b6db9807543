package be.simexit.guide;

import be.simexit.text.Coded;

/**
 * Whether something holds that few people have to say.
 */
public enum YesNo implements Coded {

	YES, NO;

	/**
	 * The constant of a truth.
	 * @param holds whether it holds
	 * @return yes or no
	 */
	public static YesNo of(boolean holds) {
		return holds ? YES : NO;
	}

}
