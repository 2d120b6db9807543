package be.simexit.casefile;

import be.simexit.answer.Answers;

/**
 * Answers that went through the seal.
 */
public final class SealedAnswers {

	private SealedAnswers() {
	}

	/**
	 * What is read back of answers that were sealed.
	 */
	public static Answers afterTheSeal(Answers answers) {
		Secret secret = Secret.fresh();
		return Seal.open(secret, 1, Seal.close(secret, 1, answers));
	}

}
