package be.simexit.operator;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an operator needs to know of a customer, so that nothing else is asked.
 *
 * @param subscription required to end a subscription or a pack
 * @param prepaid required to end a prepaid card
 * @param optional may be given, never required
 */
public record Asks(List<CustomerField> subscription, List<CustomerField> prepaid, List<CustomerField> optional) {

	/** For brands that a case cannot name. */
	static final Asks NOTHING = new Asks(List.of(), List.of(), List.of());

	/**
	 * The required fields for a kind of line.
	 * @param prepaidLine whether the line is prepaid
	 * @return the fields without which a request may be refused
	 */
	public Set<CustomerField> required(boolean prepaidLine) {
		return new TreeSet<>(prepaidLine ? this.prepaid : this.subscription);
	}

	/**
	 * Every field that may be shown for a kind of line.
	 * @param prepaidLine whether the line is prepaid
	 * @return required and optional fields, in the order of {@link CustomerField}
	 */
	public Set<CustomerField> all(boolean prepaidLine) {
		Set<CustomerField> all = required(prepaidLine);
		all.addAll(this.subscription);
		all.addAll(this.optional);
		return all;
	}

}
