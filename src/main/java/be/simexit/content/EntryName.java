package be.simexit.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import be.simexit.text.Coded;
import org.jspecify.annotations.Nullable;

/**
 * The name of one entry among all.
 *
 * @param kind what it is
 * @param owner the code of the operator it belongs to, null where it belongs to none
 * @param code its code
 */
public record EntryName(EntryKind kind, @Nullable String owner, String code) {

	private static final Pattern SHAPE = Pattern.compile("([a-z]+) (?:([a-z0-9-]{1,60})/)?([A-Za-z0-9-]{1,60})");

	/** The contact of an operator. */
	public static EntryName contact(String operator, String code) {
		return new EntryName(EntryKind.CONTACT, operator, code);
	}

	/**
	 * Reads a name.
	 * @param written for example "contact orange/phone-own" or "rule PRE-01"
	 * @return the name, or empty if it is none
	 */
	public static Optional<EntryName> parse(String written) {
		Matcher matcher = SHAPE.matcher(written);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		@Nullable String owner = matcher.group(2);
		return Coded.find(EntryKind.values(), matcher.group(1))
			.filter((kind) -> kind.isOfOperator() == (owner != null))
			.map((kind) -> new EntryName(kind, owner, matcher.group(3)));
	}

	/**
	 * The address of its page on the desk.
	 * @return for example "/admin/contacts/orange/phone-own"
	 */
	public String path() {
		return "/admin/" + this.kind.plural() + "/" + ((this.owner != null) ? this.owner + "/" : "") + this.code;
	}

	/**
	 * The operator that the entry tells of.
	 * @return its code, null for stages, tasks and rules
	 */
	public @Nullable String operator() {
		return (this.kind == EntryKind.OPERATOR) ? this.code : this.owner;
	}

	/** The name as the history keeps it. */
	@Override
	public String toString() {
		return this.kind.code() + " " + ((this.owner != null) ? this.owner + "/" : "") + this.code;
	}

}
