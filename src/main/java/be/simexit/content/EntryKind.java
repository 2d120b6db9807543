package be.simexit.content;

import java.util.Arrays;
import java.util.Optional;

import be.simexit.text.Coded;

/**
 * The kinds of entries that editors look after.
 */
public enum EntryKind implements Coded {

	CONTACT, FACT, OPERATOR, STAGE, TASK, RULE;

	/**
	 * How addresses of the desk name many of them; what stands beside contacts and facts
	 * is an operator's own data.
	 * @return for example "contacts"
	 */
	public String plural() {
		return (this == OPERATOR) ? "brands" : code() + "s";
	}

	/**
	 * Whether an entry belongs to an operator, so that its code is unique only there.
	 * @return true for contacts and facts
	 */
	public boolean isOfOperator() {
		return this == CONTACT || this == FACT;
	}

	/**
	 * Whether only keepers may change an entry: what pages and letters rest on.
	 * @return true for stages, tasks and rules
	 */
	public boolean isForKeepers() {
		return this == STAGE || this == TASK || this == RULE;
	}

	/**
	 * The kind that an address names.
	 * @param plural for example "contacts"
	 * @return the kind, or empty if there is none such
	 */
	public static Optional<EntryKind> ofPlural(String plural) {
		return Arrays.stream(values()).filter((kind) -> kind.plural().equals(plural)).findFirst();
	}

}
