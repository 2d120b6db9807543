package be.simexit.operator;

import java.util.List;

/**
 * One way of handing in a request at one operator, at a glance.
 *
 * @param code "letter", "web", "phone" or "shop"
 * @param accepted whether the operator takes a cancellation so, as far as is known
 * @param contacts how many contacts are known for it
 */
public record Way(String code, boolean accepted, int contacts) {

	/** The ways, in the order of pages. */
	static final List<String> CODES = List.of("letter", "web", "phone", "shop");

	/**
	 * The channels that belong to a way.
	 */
	static List<Channel> channels(String code) {
		return switch (code) {
			case "letter" -> List.of(Channel.POST, Channel.EMAIL);
			case "web" -> List.of(Channel.WEB, Channel.APP, Channel.CHAT);
			case "phone" -> List.of(Channel.PHONE);
			case "shop" -> List.of(Channel.SHOP);
			default -> List.of();
		};
	}

	static Way of(OperatorEntry operator, String code) {
		boolean accepted = operator.data().accepts().stream().anyMatch(channels(code)::contains);
		return new Way(code, accepted, operator.reachedBy(code).size());
	}

	/**
	 * Whether there is anything to go by.
	 * @return true if the operator accepts it or a contact is known
	 */
	public boolean isKnown() {
		return this.accepted || this.contacts > 0;
	}

}
