package be.simexit.casefile;

import be.simexit.answer.Answers;

/**
 * An opened case.
 *
 * @param secret what opens it
 * @param version how often it was saved, from 1; 0 if it is not in the database yet
 * @param answers what was answered so far
 */
public record CaseFile(Secret secret, long version, Answers answers) {

	/**
	 * A case that nobody has saved yet.
	 * @param secret what will open it
	 * @return the empty case
	 */
	public static CaseFile begin(Secret secret) {
		return new CaseFile(secret, 0, Answers.NONE);
	}

}
