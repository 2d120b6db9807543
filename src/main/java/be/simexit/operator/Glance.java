package be.simexit.operator;

/**
 * One way of handing in a request at one operator, at a glance.
 *
 * @param way the way
 * @param accepted whether the operator takes a cancellation so, as far as is known
 * @param contacts how many contacts are known for it
 */
public record Glance(Way way, boolean accepted, int contacts) {

	static Glance of(OperatorEntry operator, Way way) {
		boolean accepted = operator.data().accepts().stream().anyMatch(way.channels()::contains);
		return new Glance(way, accepted, operator.reachedBy(way).size());
	}

	/**
	 * Whether there is anything to go by.
	 * @return true if the operator accepts it or a contact is known
	 */
	public boolean isKnown() {
		return this.accepted || this.contacts > 0;
	}

}
