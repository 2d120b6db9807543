package be.simexit.feedback;

/**
 * What visitors said of a contact as it stands now; who said it is not known.
 *
 * @param worked how often "this worked"
 * @param wrong how often "this is wrong"
 */
public record Feedback(int worked, int wrong) {

	/** Nobody said anything yet. */
	public static final Feedback NONE = new Feedback(0, 0);

	/**
	 * Whether an editor should look: more people call it wrong than right.
	 * @return true if it is doubted
	 */
	public boolean doubted() {
		return this.wrong > this.worked;
	}

}
